import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import type { RunConfig } from '../../run/config/runConfig';
import type { SweepEvent } from '../../run/events/sweepEvent';
import type { MetricsRow } from '../../run/metrics/metrics';
import { CONVERGENCE_TIME_CONSTANTS } from '../../run/sweep/convergence';
import { sweepCells } from '../../run/sweep/sweepCells';
import type { SweepPlan } from '../../run/sweep/sweepPlan';
import { cellRunConfig } from '../../run/sweep/sweepPlan';
import type { SweepRow } from '../../run/sweep/sweepRow';
import type { Environment } from '../environment';
import { train } from '../train/train';
import { type SweepOptions, sweep } from './sweep';

const environment: Environment = { now: () => performance.now() };

const baseOf = (settings: Record<string, string | number> = {}): RunConfig => {
  const all = {
    preset: 'small',
    'task.p': 13,
    'model.dHidden': 24,
    engine: 'wasm',
    maxSteps: 1500,
    logEvery: 50,
    ...settings,
  };
  const { config, problems } = parseConfig(
    Object.entries(all).map(([path, value]) => [path, String(value)] as const),
  );
  expect(problems).toEqual([]);
  return config;
};

const planOf = (more: Partial<SweepPlan> = {}): SweepPlan => ({
  protocol: 'scratch',
  base: baseOf(),
  axes: [
    { path: 'task.trainExamples', values: [30, 60, 110] },
    { path: 'optimizer.weightDecay', values: [1, 3] },
  ],
  seeds: [0],
  ...more,
});

function cellsOf(plan: SweepPlan) {
  const cells = sweepCells(plan);
  if (!cells.ok) throw new Error(cells.problem.code);
  return cells.value.map((config, cell) => ({ cell, config }));
}

async function run(plan: SweepPlan, options: SweepOptions = {}) {
  const events: SweepEvent[] = [];
  for await (const event of sweep(plan.protocol, cellsOf(plan), environment, options)) {
    events.push(event);
  }
  const ended = events.flatMap((event) => (event.type === 'ended' ? event.cells : []));
  const rows = [...ended].sort((a, b) => a.cell - b.cell).map(({ row }) => row);
  return { events, rows };
}

/** The metrics of one run by itself, by step. */
async function alone(config: RunConfig): Promise<Map<number, MetricsRow>> {
  const rows = new Map<number, MetricsRow>();
  for await (const event of train([config], undefined, environment)) {
    if (event.type === 'metrics') for (const { row } of event.rows) rows.set(row.step, row);
    if (event.type === 'finished') break;
  }
  return rows;
}

/** The step at which a run by itself is found to have blown up. */
async function divergedAt(config: RunConfig): Promise<number | undefined> {
  for await (const event of train([config], undefined, environment)) {
    if (event.type === 'failed' && event.error.kind === 'diverged') return event.error.step;
    if (event.type === 'finished') break;
  }
  return undefined;
}

const measured = ({
  trainAccuracy,
  testAccuracy,
  weightNorm,
  trainLoss,
}: SweepRow | MetricsRow) => ({
  trainAccuracy,
  testAccuracy,
  weightNorm,
  trainLoss,
});

describe('a sweep', () => {
  it('ends each cell as a run of its own would be at that step', async () => {
    const plan = planOf();
    const { events, rows } = await run(plan);
    expect(events[0]).toMatchObject({ type: 'started', engine: { name: 'wasm' } });
    expect(events.at(-1)).toEqual({ type: 'finished' });
    expect(
      rows.map(({ config }) => [config.task.trainExamples, config.optimizer.weightDecay]),
    ).toEqual([
      [30, 1],
      [30, 3],
      [60, 1],
      [60, 3],
      [110, 1],
      [110, 3],
    ]);
    for (const row of rows) {
      const single = await alone({ ...row.config, maxSteps: row.steps });
      expect(measured(row)).toEqual(measured(single.get(row.steps) as MetricsRow));
      expect(row.correctLogit).toBe(single.get(row.steps)?.trainCorrectLogit);
    }
  });

  it('stops those that have converged, and says which ran out of steps', async () => {
    const { rows } = await run(
      planOf({
        axes: [
          { path: 'task.trainExamples', values: [20] },
          { path: 'optimizer.weightDecay', values: [0.5, 3] },
        ],
      }),
    );
    const least = ({ config }: SweepRow) =>
      (2 * CONVERGENCE_TIME_CONSTANTS) /
      (config.optimizer.learningRate * config.optimizer.weightDecay);
    expect(rows.map(({ ended }) => ended)).toEqual(['out-of-steps', 'converged']);
    const [slow, fast] = rows as [SweepRow, SweepRow];
    expect(slow.steps).toBe(1500);
    expect(slow.steps).toBeLessThan(least(slow)); // it had no time to
    expect(fast.steps).toBeGreaterThanOrEqual(least(fast));
    expect(fast.steps).toBeLessThan(1500);
  });

  it('is the same in batches', async () => {
    const [whole, cut] = [await run(planOf()), await run(planOf(), { together: 2 })];
    expect(cut.rows).toEqual(whole.rows);
    expect(cut.events.filter(({ type }) => type === 'started')).toHaveLength(1);
  });

  it.each(['keep', 'reset'])(
    'by a cut is the run that trains on all pairs first (%s)',
    async (onDataChange) => {
      const base = baseOf({
        'optimizer.onDataChange': onDataChange,
        maxSteps: 300,
        'cut.step': 400,
      });
      const axes = [{ path: 'task.trainExamples', values: [30, 60] }] as const;
      const { events, rows } = await run(planOf({ protocol: 'ungrok', base, axes }));
      expect(events.some((event) => event.type === 'preparing' && event.step === 400)).toBe(true);
      for (const row of rows) {
        const single = await alone(cellRunConfig('ungrok', row.config));
        const there = single.get(400 + row.steps) as MetricsRow;
        expect(measured(row)).toEqual(measured(there));
        expect(there.trainExamples).toBe(row.config.task.trainExamples);
        expect(single.get(400)?.trainExamples).toBe(169);
      }
    },
  );

  it('tells a network that generalises from one that memorises', async () => {
    const trained = (labels: 'true' | 'random', value: number) =>
      run(
        planOf({
          base: { ...baseOf({ 'optimizer.weightDecay': 1 }), task: { ...baseOf().task, labels } },
          axes: [{ path: 'task.trainExamples', values: [value] }],
        }),
      );
    const generalising = (await trained('true', 150)).rows[0] as SweepRow;
    const memorising = (await trained('random', 60)).rows[0] as SweepRow;
    expect(generalising.testAccuracy).toBeGreaterThan(0.9);
    expect(generalising.trigShare).toBeGreaterThan(0.75);
    expect(generalising.testTrigShare).toBeGreaterThan(0.5);
    expect(generalising.trainTrigShare).toBeGreaterThan(0.5);
    expect(memorising.trainAccuracy).toBe(1);
    expect(memorising.trigShare).toBeLessThan(0.4);
    expect(Math.abs(memorising.testTrigShare)).toBeLessThan(0.3);
    expect(generalising.oGenHeldOut).toBeGreaterThan(Math.abs(generalising.oMemHeldOut));
    expect(memorising.oMemHeldOut).toBeGreaterThan(5 * Math.abs(memorising.oGenHeldOut));
    // Both add up to what the engine measured on the training set, whatever pairs the rule is taken from.
    for (const { oGen, oMemTrain, oGenHeldOut, oMemHeldOut, correctLogit } of [
      generalising,
      memorising,
    ]) {
      expect((oGen + oMemTrain) / correctLogit).toBeCloseTo(1, 4);
      expect((oGenHeldOut + oMemHeldOut) / correctLogit).toBeCloseTo(1, 4);
    }
  });

  it.each([
    ['subtract', 13, true],
    ['multiply', 13, true],
    ['multiply', 12, false],
  ])('measures both circuits of %s mod %i where it has a coordinate', async (op, p, isMeasured) => {
    const base = baseOf({ 'task.op': op, 'task.p': p, 'task.trainExamples': 60, maxSteps: 100 });
    const [row] = (await run(planOf({ base, axes: [] }))).rows as [SweepRow];
    expect(row.trigShare).toBeNaN();
    const logits = [row.oGen, row.oMemTrain, row.oGenHeldOut, row.oMemHeldOut];
    expect(logits.map(Number.isFinite)).toEqual(logits.map(() => isMeasured));
  });

  describe('with runs that blow up', () => {
    const wild = { path: 'optimizer.learningRate', values: [1e-5, 0.1] } as const;
    /** Without Adam's second moment, a gradient that has almost gone makes a step without bound. */
    const base = (more: Record<string, string | number> = {}) =>
      baseOf({
        'optimizer.weightDecay': 0,
        'optimizer.beta2': 0,
        'optimizer.epsilon': 1e-12,
        maxSteps: 200,
        ...more,
      });

    it('has a row for each, at the step at which the run by itself fails', async () => {
      const axes = [{ path: 'task.trainExamples', values: [30, 60] } as const, wild];
      const { events, rows } = await run(planOf({ base: base(), axes }));
      expect(events.at(-1)).toEqual({ type: 'finished' });
      expect(rows.map(({ ended }) => ended)).toEqual([
        'out-of-steps',
        'diverged',
        'out-of-steps',
        'diverged',
      ]);
      for (const row of rows.filter(({ ended }) => ended === 'diverged')) {
        expect(row).toMatchObject({ trainAccuracy: Number.NaN, weightNorm: Number.NaN });
        expect(row.steps).toBe(await divergedAt(row.config));
      }
    });

    it('goes on where the last of a batch, alone, blows up', async () => {
      const axes = [{ path: 'task.trainExamples', values: [30] } as const, wild];
      const { events, rows } = await run(planOf({ base: base(), axes, seeds: [0, 1] }), {
        together: 1,
      });
      expect(events.at(-1)).toEqual({ type: 'finished' });
      expect(rows.filter(({ ended }) => ended === 'diverged')).toHaveLength(2);
      expect(rows).toHaveLength(4);
    });

    it.each([Number.POSITIVE_INFINITY, 1])(
      'before their cut: the cells of those networks end, the others go on (%s at once)',
      async (together) => {
        const axes = [wild, { path: 'task.trainExamples', values: [30, 60] } as const];
        const plan = planOf({ protocol: 'ungrok', base: base({ 'cut.step': 600 }), axes });
        const { events, rows } = await run(plan, { together });
        expect(events.at(-1)).toEqual({ type: 'finished' });
        expect(rows.map(({ ended }) => ended)).toEqual([
          'out-of-steps',
          'out-of-steps',
          'diverged-before-cut',
          'diverged-before-cut',
        ]);
        const lost = rows[2] as SweepRow;
        expect(lost.steps).toBe(await divergedAt(cellRunConfig('ungrok', lost.config)));
        expect(lost.steps).toBeGreaterThan(0);
        expect(lost.steps).toBeLessThanOrEqual(600);
      },
    );
  });

  it('trains to the last step where that is asked for, and says whether it had converged', async () => {
    const plan = planOf({ base: baseOf({ maxSteps: 3000 }) });
    const [stopped, whole] = [await run(plan), await run(plan, { toLastStep: true })];
    expect(whole.rows.map(({ steps }) => steps)).toEqual(
      plan.axes.flatMap(() => [3000, 3000, 3000]),
    );
    expect(stopped.rows.some(({ steps }) => steps < 3000)).toBe(true);
    expect(whole.rows.some(({ ended }) => ended === 'converged')).toBe(true);
    // A run that has not converged by then is the same run.
    for (const [i, row] of stopped.rows.entries()) {
      if (row.ended === 'out-of-steps') expect(whole.rows[i]).toEqual(row);
    }
  });

  it('says what went wrong', async () => {
    const cells = cellsOf(planOf());
    const events: SweepEvent[] = [];
    const small = { ...environment, memoryLimit: 1000 };
    for await (const event of sweep('scratch', cells, small)) events.push(event);
    expect(events.at(-1)).toMatchObject({ type: 'failed', error: { kind: 'out-of-memory' } });
  });
});
