import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import { createSnapshotSchedule } from './snapshotSchedule';

const { config } = parseConfig([['preset', 'small']]);
const at = (
  step: number,
  more: Partial<Parameters<ReturnType<typeof createSnapshotSchedule>['take']>[0]>,
) => ({
  ...{ step, maxSteps: 1000, finished: false, justMeasured: true, idle: false },
  ...more,
});

describe('the steps of which snapshots are taken', () => {
  it('are log-spaced among those that were measured, and each is taken once', () => {
    const schedule = createSnapshotSchedule([config]);
    const steps = [...Array(1001).keys()].filter((step) => schedule.take(at(step, {})));
    expect(steps.slice(0, 6)).toEqual([0, 1, 2, 3, 5, 7]);
    expect(steps.at(-1)).toBe(1000);
    expect(steps.length).toBeLessThan(30);
    expect(schedule.take(at(1000, { idle: true }))).toBe(false);
  });

  it('are those where the run stops, of a cut, and that the page requests; none of a run that has finished', () => {
    const cut = { ...config, cut: { ...config.cut, step: 777 } };
    const schedule = createSnapshotSchedule([cut]);
    for (let step = 0; step <= 760; step++) schedule.take(at(step, {}));
    expect(schedule.take(at(761, { justMeasured: false }))).toBe(false);
    expect(schedule.take(at(761, { justMeasured: false, idle: true }))).toBe(true);
    expect(schedule.take(at(777, {}))).toBe(true);
    expect(schedule.onlyRequested).toBe(false);
    expect(schedule.take(at(779, {}))).toBe(false);
    schedule.request();
    expect(schedule.take(at(780, { justMeasured: false }))).toBe(false);
    expect([schedule.take(at(781, {})), schedule.onlyRequested]).toEqual([true, true]);
    expect(schedule.take(at(782, {}))).toBe(false);
    expect(schedule.take(at(790, { finished: true, idle: true }))).toBe(false);
  });

  it('are none of several runs at once', () => {
    const schedule = createSnapshotSchedule([config, config]);
    schedule.request();
    expect(schedule.take(at(0, { idle: true }))).toBe(false);
  });
});
