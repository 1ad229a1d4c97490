import type { LabClock } from '../store/labClock';

/** The time of this page. */
export const browserClock: LabClock = {
  now: () => performance.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
};
