import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../run/events/snapshot';
import { CURRENT_RUN, createSnapshots, thinSnapshots } from './snapshots';

/** A snapshot of so many bytes in each of its four parts. */
const snapshotAt = (step: number, bytes = 100): Snapshot => {
  const part = () => ({ w: new Float32Array(bytes / 4) });
  const state = { weights: part(), m: part(), v: part(), compensation: part() };
  return { step, optimizerStep: step, state };
};
const at = (...steps: number[]) => steps.map((step) => snapshotAt(step));
const stepsOf = (snapshots: readonly Snapshot[]) => snapshots.map(({ step }) => step);
const logSpaced = (perDecade: number, decades: number) => [
  ...new Set(
    Array.from({ length: perDecade * decades + 1 }, (_, i) => Math.round(10 ** (i / perDecade))),
  ),
];

describe('thinning', () => {
  it('takes the one between the nearest neighbours on a log axis, never an end', () => {
    expect(stepsOf(thinSnapshots(at(0, 1, 100, 110, 120, 1000)))).toEqual([0, 1, 100, 120, 1000]);
    expect(stepsOf(thinSnapshots(at(0, 10, 1000)))).toEqual([0, 1000]);
    expect(thinSnapshots(at(0, 1000))).toEqual([]);
  });

  it('leaves them spread over the run as on a log axis, whatever came', () => {
    let left: readonly Snapshot[] = at(0, ...logSpaced(40, 5));
    while (left.length > 20) left = thinSnapshots(left);
    expect([left[0]?.step, left.at(-1)?.step]).toEqual([0, 100_000]);
    const gaps = left.slice(2).map(({ step }, i) => Math.log10(step / (left[i + 1]?.step ?? 0)));
    expect(Math.max(...gaps)).toBeLessThan(3 * (5 / 19)); // 19 gaps over five decades
  });
});

describe('memory', () => {
  it('never holds more of the run than its limit, and always its ends', () => {
    const snapshots = createSnapshots({ currentBytes: 4000, comparedBytes: 4000 });
    const steps = [0, ...logSpaced(8, 5)];
    for (const step of steps) {
      snapshots.add(snapshotAt(step));
      const held = snapshots.stepsOf(CURRENT_RUN);
      expect(held.length).toBeLessThanOrEqual(10); // of 400 bytes each
      expect([held[0], held.at(-1)]).toEqual([0, step]);
    }
  });

  it('takes a step once', () => {
    const snapshots = createSnapshots();
    snapshots.begin(at(0, 10));
    for (const snapshot of at(10, 10, 12)) snapshots.add(snapshot);
    expect(snapshots.stepsOf(CURRENT_RUN)).toEqual([0, 10, 12]);
  });

  it('shares what compared runs may take: the fullest is thinned first, the oldest goes at last', () => {
    const snapshots = createSnapshots({ currentBytes: 1e6, comparedBytes: 400 * 8 });
    const archive = (id: number, steps: number[]) => {
      snapshots.begin();
      for (const step of steps) snapshots.add(snapshotAt(step));
      snapshots.archiveCurrent(id);
    };
    archive(1, [0, 1, 2, 4, 8, 16, 32]);
    archive(2, [0, 5, 50]);
    expect(snapshots.ofRun(CURRENT_RUN)).toEqual([]);
    expect(snapshots.stepsOf(1)).toHaveLength(5);
    expect(snapshots.stepsOf(2)).toEqual([0, 5, 50]);
    for (const id of [3, 4]) archive(id, [0, 7, 70]);
    expect([1, 2, 3, 4].map((id) => snapshots.stepsOf(id))).toEqual([
      [0, 32],
      [0, 50],
      [0, 70],
      [0, 70],
    ]);
    archive(5, [0, 9]);
    expect(snapshots.stepsOf(1)).toEqual([]);
    expect(snapshots.stepsOf(5)).toEqual([0, 9]);
    snapshots.remove(5);
    expect(snapshots.stepsOf(5)).toEqual([]);
  });

  it('takes from the run with the most bytes, not with the most snapshots', () => {
    const snapshots = createSnapshots({ currentBytes: 1e6, comparedBytes: 400 * 40 });
    snapshots.begin(at(0, 1, 2, 3, 4, 5, 6, 7));
    snapshots.archiveCurrent(1);
    snapshots.begin([0, 1, 10, 100].map((step) => snapshotAt(step, 1000)));
    snapshots.archiveCurrent(2);
    expect(snapshots.stepsOf(1)).toHaveLength(8);
    expect(snapshots.stepsOf(2)).toEqual([0, 10, 100]);
  });

  it('counts what a branch has from its run once', () => {
    const snapshots = createSnapshots({ currentBytes: 1e6, comparedBytes: 400 * 6 });
    const shared = at(0, 1, 10, 100);
    snapshots.begin(shared);
    snapshots.archiveCurrent(1);
    snapshots.begin(shared);
    snapshots.add(snapshotAt(1000));
    snapshots.archiveCurrent(2);
    expect(snapshots.stepsOf(1)).toEqual([0, 1, 10, 100]);
    expect(snapshots.stepsOf(2)).toEqual([0, 1, 10, 100, 1000]);
  });
});
