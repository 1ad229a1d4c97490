import { expect, it } from 'vitest';
import { createAdaptiveThrottle } from './adaptiveThrottle';

/** A pacer of an action that takes so long, asked in every millisecond of a second: how often it acted. */
function actionsInASecond(costMs: number): number {
  let nowMs = 0;
  let acted = 0;
  const timers = new Set<{ at: number; action: () => void }>();
  const pacer = createAdaptiveThrottle(
    100,
    () => {
      acted++;
      nowMs += costMs;
    },
    {
      now: () => nowMs,
      after(ms, action) {
        const timer = { at: nowMs + ms, action };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    },
  );
  while (nowMs < 1000) {
    pacer.request();
    nowMs++;
    for (const timer of [...timers]) if (timer.at <= nowMs && timers.delete(timer)) timer.action();
  }
  return acted;
}

it('acts ten times a second where that is cheap, and less often the dearer it is', () => {
  expect(actionsInASecond(1)).toBeGreaterThanOrEqual(9);
  expect(actionsInASecond(1)).toBeLessThanOrEqual(11);
  expect(actionsInASecond(30)).toBeLessThanOrEqual(6);
  expect(actionsInASecond(150)).toBe(1);
});
