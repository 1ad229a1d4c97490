import { expect, it } from 'vitest';
import { createManualClock } from '../../../store/testing/manualClock';
import { createAdaptiveThrottle } from './adaptiveThrottle';

/** A pacer of an action that takes so long, asked in every millisecond of a second: how often it acted. */
function actionsInASecond(costMs: number): number {
  let acted = 0;
  const clock = createManualClock();
  const pacer = createAdaptiveThrottle(
    100,
    () => {
      acted++;
      clock.pass(costMs);
    },
    clock,
  );
  while (clock.now() < 1000) {
    pacer.request();
    clock.advance(1);
  }
  return acted;
}

it('acts ten times a second where that is cheap, and less often the dearer it is', () => {
  expect(actionsInASecond(1)).toBeGreaterThanOrEqual(9);
  expect(actionsInASecond(1)).toBeLessThanOrEqual(11);
  expect(actionsInASecond(30)).toBeLessThanOrEqual(6);
  expect(actionsInASecond(150)).toBe(1);
});
