import { describe, expect, it } from 'vitest';
import { parseConfig } from '../config/parseConfig';
import type { RunConfig } from '../config/runConfig';
import { gridDifference, gridHash, sweepCells } from './sweepCells';
import type { SweepPlan } from './sweepPlan';
import { cellRunConfig } from './sweepPlan';
import type { SweepRow } from './sweepRow';

const { config: base } = parseConfig([['preset', 'small']]);
const plan: SweepPlan = {
  protocol: 'scratch',
  base,
  axes: [
    { path: 'task.trainExamples', values: [100, 200] },
    { path: 'optimizer.weightDecay', values: [0.5, 1] },
  ],
  seeds: [0, 7],
};
const cellsOf = (of: SweepPlan): readonly RunConfig[] => {
  const cells = sweepCells(of);
  if (!cells.ok) throw new Error(cells.problem.code);
  return cells.value;
};
const problemOf = (of: Partial<SweepPlan>) => {
  const cells = sweepCells({ ...plan, ...of });
  return cells.ok ? undefined : cells.problem;
};

describe('the runs of a sweep', () => {
  it('are all combinations, seeds fastest, and otherwise the base', () => {
    const cells = cellsOf(plan);
    expect(
      cells.map(({ task, optimizer, seed }) => [task.trainExamples, optimizer.weightDecay, seed]),
    ).toEqual([
      [100, 0.5, 0],
      [100, 0.5, 7],
      [100, 1, 0],
      [100, 1, 7],
      [200, 0.5, 0],
      [200, 0.5, 7],
      [200, 1, 0],
      [200, 1, 7],
    ]);
    expect(cells[0]).toEqual({
      ...base,
      seed: 0,
      task: { ...base.task, trainExamples: 100 },
      optimizer: { ...base.optimizer, weightDecay: 0.5 },
    });
  });

  it('are cut after ten time constants of the weakest weight decay, unless the base says when', () => {
    const ungrok: SweepPlan = { ...plan, protocol: 'ungrok' };
    const cuts = (of: SweepPlan) => new Set(cellsOf(of).map(({ cut }) => cut.step));
    expect(cuts(ungrok)).toEqual(new Set([10 / (0.01 * 0.5)]));
    const withCut = { ...base, cut: { step: 700, trainExamples: 5 } };
    expect(cuts({ ...ungrok, base: withCut })).toEqual(new Set([700]));
    expect(cuts({ ...plan, base: withCut })).toEqual(new Set([0]));
    const [cell] = cellsOf({ ...ungrok, base: withCut });
    expect(cell?.task.trainExamples).toBe(100);
    expect(cellRunConfig('ungrok', cell as RunConfig)).toMatchObject({
      task: { trainExamples: 37 * 37 },
      cut: { step: 700, trainExamples: 100 },
      maxSteps: 700 + base.maxSteps,
    });
    expect(cellRunConfig('scratch', base)).toBe(base);
  });

  it.each([
    [
      'no values',
      { axes: [{ path: 'task.trainExamples', values: [] }] },
      'no-values',
      { path: 'task.trainExamples' },
    ],
    ['no seeds', { seeds: [] }, 'no-seeds', {}],
    [
      'one axis twice',
      { axes: [...plan.axes, ...plan.axes] },
      'repeated-axis',
      { path: 'task.trainExamples' },
    ],
    [
      'more than all pairs',
      { axes: [{ path: 'task.trainExamples', values: [100, 1370] }] },
      'too-many-examples',
      { pairs: 1369, asked: 1370 },
    ],
    [
      'too many runs',
      { seeds: Array.from({ length: 2501 }, (_, i) => i) },
      'too-many-runs',
      { count: 10_004, max: 10_000 },
    ],
    [
      'a cut that nothing times',
      { protocol: 'ungrok', axes: [{ path: 'optimizer.weightDecay', values: [0, 1] }] },
      'no-cut-step',
      {},
    ],
  ] as const)('are none with %s', (_, of, code, values) => {
    expect(problemOf(of as Partial<SweepPlan>)).toMatchObject({ code, values });
  });
});

describe('the name of a grid', () => {
  it('is the same for equal plans and another for any other', () => {
    const names = [
      plan,
      { ...plan, protocol: 'ungrok' as const },
      { ...plan, seeds: [0] },
      { ...plan, axes: plan.axes.slice(1) },
      { ...plan, axes: [...plan.axes].reverse() },
      { ...plan, base: { ...base, maxSteps: 3001 } },
    ].map(gridHash);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{16}$/);
    expect(gridHash({ ...plan, base: { ...base } })).toBe(names[0]);
  });
});

describe('what a row has that a grid has not', () => {
  const row = (config: RunConfig) => ({ protocol: 'scratch', config }) as SweepRow;
  const of = { protocol: 'scratch', cells: cellsOf(plan) } as const;

  it('is nothing for its own', () => {
    expect(gridDifference(row(of.cells[5] as RunConfig), of)).toBeUndefined();
  });

  it('is named with its value and what there is', () => {
    const other = { ...base, optimizer: { ...base.optimizer, weightDecay: 3 } };
    const cell = { ...other, task: { ...base.task, trainExamples: 200 } };
    expect(gridDifference(row(cell), of)).toEqual({
      code: 'other-setting',
      values: { path: 'optimizer.weightDecay', found: 3, known: [0.5, 1] },
    });
    expect(gridDifference({ ...row(base), protocol: 'ungrok' }, of)).toEqual({
      code: 'other-protocol',
      values: { found: 'ungrok', known: 'scratch' },
    });
  });
});
