import { createScreenWakeLock } from './createScreenWakeLock';

/**
 * Keeps this page's screen on while something trains: a laptop whose screen goes out falls asleep soon after, and its training with it.
 * Browsers without such a lock go on as they always did.
 */
export const screenWakeLock = createScreenWakeLock({
  request: () =>
    navigator.wakeLock?.request('screen') ?? Promise.reject(new Error('There are no such locks.')),
  isVisible: () => document.visibilityState === 'visible',
});

document.addEventListener('visibilitychange', screenWakeLock.visibilityChanged);
