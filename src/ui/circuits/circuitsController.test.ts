import { describe, expect, it } from 'vitest';
import { createCircuitsController } from './circuitsController';

/** A bench whose frames, clock and address the test holds. Each look at the clock takes `lookMs`. */
function createHarness(entries: readonly (readonly [string, string])[], lookMs = 0) {
  const frames: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  const written: string[] = [];
  let nowMs = 0;
  const bench = createCircuitsController({
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
  return { ...bench, frames, written, read: bench.store.getState };
}

describe('the bench of the two circuits', () => {
  it('has the whole simulation at once where there is time for it', () => {
    const { read, frames } = createHarness([]);
    const { state, columns, sentence, rows } = read();
    expect(state.status).toBe('finished');
    expect(frames).toEqual([]);
    expect(columns.step.at(-1)).toBe(30_000);
    expect(rows.length).toBeLessThan(700);
    expect(sentence).toMatch(/it groks/);
  });

  it('computes anew with every change, and writes it down', () => {
    const { settings: desk, read, written } = createHarness([['kappa', '1.5']]);
    expect(read().setup.kappa).toBe(1.5);
    const before = read().sentence;
    desk.set('efficiency', 'without');
    expect(read().sentence).not.toBe(before);
    expect(written).toEqual(['efficiency=without,kappa=1.5']);
    expect(desk.hasNoEffect('pGen')).toBe(true);
    expect(desk.hasNoEffect('pMem')).toBe(false);
  });

  it('takes long simulations a frame at a time, and drops those that are overtaken', () => {
    const { read, frames, settings: desk } = createHarness([['steps', '50000']], 3);
    const first = read().state.step;
    expect(first).toBeLessThan(20_000);
    expect(read().columns.step.at(-1)).toBeLessThanOrEqual(first);
    frames.shift()?.();
    expect(read().state.step).toBeGreaterThan(first);

    desk.set('steps', 5000); // what was in flight counts no more
    const stale = frames.shift();
    while (read().state.status === 'going') frames.shift()?.();
    const { columns } = read();
    stale?.();
    expect(read().columns).toBe(columns);
    expect(columns.step.at(-1)).toBe(5000);
  });

  it('says what it cannot take, uses the nearest, and forgets it when it is put right', () => {
    const {
      settings: desk,
      read,
      reset,
      dismiss,
    } = createHarness([
      ['kappa', '77'],
      ['colour', 'red'],
    ]);
    expect(read().problems.map(({ field }) => field)).toEqual(['kappa', 'colour']);
    expect([desk.valueAt('kappa'), desk.isCorrected('kappa')]).toEqual([4, true]);
    desk.set('kappa', '1');
    expect(desk.isCorrected('kappa')).toBe(false);
    dismiss('colour');
    expect(read().problems).toEqual([]);
    desk.set('q', 'many');
    expect(desk.valueAt('q')).toBe(113);
    reset();
    expect([desk.valueAt('kappa'), desk.isCorrected('q')]).toEqual([1.2, false]);
  });

  it('knows its own settings only', () => {
    expect(() => createHarness([]).settings.valueAt('task.p')).toThrow(
      'The simulation has no setting task.p.',
    );
  });
});
