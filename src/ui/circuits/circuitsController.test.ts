import { describe, expect, it } from 'vitest';
import { circuitOutcomeText } from '../../messages/wording/circuits';
import { createCircuitsController } from './circuitsController';

/** A controller whose frames, clock and address the test holds. Each look at the clock takes `lookMs`. */
function createHarness(entries: readonly (readonly [string, string])[], lookMs = 0) {
  const frames: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  const written: string[] = [];
  let nowMs = 0;
  const controller = createCircuitsController({
    entries,
    replaceEntries: (replaced) => void written.push(replaced.map((pair) => pair.join('=')).join()),
    clock: {
      now: () => {
        nowMs += lookMs;
        return nowMs;
      },
      after: (_, action) => {
        waiting.push(action);
        return () => undefined;
      },
    },
    nextFrame: (action) => void frames.push(action),
  });
  return { ...controller, frames, written, read: controller.store.getState };
}

describe('the controller of the two circuits', () => {
  it('has the whole simulation at once where there is time for it', () => {
    const { read, frames } = createHarness([]);
    const { state, columns, outcome, rows } = read();
    expect(state.status).toBe('finished');
    expect(frames).toEqual([]);
    expect(columns.step.at(-1)).toBe(30_000);
    expect(rows.length).toBeLessThan(700);
    expect(circuitOutcomeText(outcome)).toMatch(/it groks/);
  });

  it('computes anew with every change, and writes it down', () => {
    const { settings, read, written } = createHarness([['kappa', '1.5']]);
    expect(read().setup.kappa).toBe(1.5);
    const before = read().outcome;
    settings.set('efficiency', 'without');
    expect(read().outcome).not.toEqual(before);
    expect(written).toEqual(['efficiency=without,kappa=1.5']);
    expect(settings.hasNoEffect('pGen')).toBe(true);
    expect(settings.hasNoEffect('pMem')).toBe(false);
  });

  it('takes long simulations a frame at a time, and drops those that are overtaken', () => {
    const { read, frames, settings } = createHarness([['steps', '50000']], 3);
    const first = read().state.step;
    expect(first).toBeLessThan(20_000);
    expect(read().columns.step.at(-1)).toBeLessThanOrEqual(first);
    frames.shift()?.();
    expect(read().state.step).toBeGreaterThan(first);

    settings.set('steps', 5000); // what was in flight counts no more
    const stale = frames.shift();
    while (read().state.status === 'running') frames.shift()?.();
    const { columns } = read();
    stale?.();
    expect(read().columns).toBe(columns);
    expect(columns.step.at(-1)).toBe(5000);
  });

  it('says what it cannot take, uses the nearest, and forgets it when it is put right', () => {
    const { settings, read, reset, dismiss } = createHarness([
      ['kappa', '77'],
      ['colour', 'red'],
    ]);
    expect(read().problems.map(({ field }) => field)).toEqual(['kappa', 'colour']);
    expect([settings.valueAt('kappa'), settings.isCorrected('kappa')]).toEqual([4, true]);
    settings.set('kappa', '1');
    expect(settings.isCorrected('kappa')).toBe(false);
    dismiss('colour');
    expect(read().problems).toEqual([]);
    settings.set('q', 'many');
    expect(settings.valueAt('q')).toBe(113);
    reset();
    expect([settings.valueAt('kappa'), settings.isCorrected('q')]).toEqual([1.2, false]);
  });

  it('knows its own settings only', () => {
    expect(() => createHarness([]).settings.valueAt('task.p')).toThrow(
      'The simulation has no setting task.p.',
    );
  });
});
