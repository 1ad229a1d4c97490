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
  const made = sweepCells(of);
  if (made.kind === 'problem') throw new Error(made.problem.message);
  return made.cells;
};
const problemOf = (of: Partial<SweepPlan>) => {
  const made = sweepCells({ ...plan, ...of });
  return made.kind === 'problem' ? made.problem : undefined;
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
    const said = { ...base, cut: { step: 700, trainExamples: 5 } };
    expect(cuts({ ...ungrok, base: said })).toEqual(new Set([700]));
    expect(cuts({ ...plan, base: said })).toEqual(new Set([0]));
    const [cell] = cellsOf({ ...ungrok, base: said });
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
      'The sweep has no values of task.trainExamples.',
    ],
    ['no seeds', { seeds: [] }, 'A sweep needs at least one seed.'],
    [
      'one axis twice',
      { axes: [...plan.axes, ...plan.axes] },
      'The sweep varies task.trainExamples twice.',
    ],
    [
      'more than all pairs',
      { axes: [{ path: 'task.trainExamples', values: [100, 1370] }] },
      'must be from 1 to 1,369, all the pairs there are, not 1,370',
    ],
    [
      'too many runs',
      { seeds: Array.from({ length: 2501 }, (_, i) => i) },
      'A sweep may have up to 10,000 runs, not 10,004.',
    ],
    [
      'a cut that nothing times',
      { protocol: 'ungrok', axes: [{ path: 'optimizer.weightDecay', values: [0, 1] }] },
      'Cut at step (cut.step) must say',
    ],
  ] as const)('are none with %s', (_, of, words) => {
    expect(problemOf(of as Partial<SweepPlan>)?.message).toContain(words);
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
    expect(gridDifference(row(cell), of)).toBe(
      'its Weight decay (optimizer.weightDecay) is 3, not 0.5, 1',
    );
    expect(gridDifference({ ...row(base), protocol: 'ungrok' }, of)).toBe(
      'its protocol is ungrok, not scratch',
    );
  });
});
