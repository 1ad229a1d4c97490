import { FIELD_PATHS } from '../../run/config/fields';
import type { RunConfig } from '../../run/config/runConfig';
import { settingAt } from '../../run/config/settings';
import { type Snapshot, withFreshOptimizer } from '../../run/events/snapshot';
import type { EndedCell, SweepEvent } from '../../run/events/sweepEvent';
import type { EndedMember, Pull } from '../../run/events/trainEvent';
import type { MetricsRow } from '../../run/metrics/metrics';
import { createConvergenceFollower } from '../../run/sweep/convergence';
import { cellRunConfig, type SweepCell } from '../../run/sweep/sweepPlan';
import type { Protocol, SweepEnd, SweepRow } from '../../run/sweep/sweepRow';
import type { Environment } from '../environment';
import { isFiniteRow, train } from '../train/train';
import { NO_MEASURES, networkMeasures } from './networkMeasures';

/** Networks that are trained on all pairs before a cut, and which of them each cell goes on from. */
export interface SweepParents {
  readonly configs: readonly RunConfig[];
  /** By the cell's place in the list: its parent's place in `configs`. */
  readonly parentIndex: readonly number[];
}

/** The runs that cells of an `ungrok` sweep share up to their cut: all that differ in nothing but D after it. */
function sweepParents(cells: readonly RunConfig[]): SweepParents {
  const places = new Map<string, number>();
  const configs: RunConfig[] = [];
  const of = cells.map((cell) => {
    const { cut, ...run } = cellRunConfig('ungrok', cell);
    const config = { ...run, cut: { ...cut, step: 0 }, maxSteps: cut.step };
    const key = FIELD_PATHS.filter((path) => path !== 'cut.trainExamples')
      .map((path) => settingAt(config, path))
      .join();
    const place = places.get(key) ?? configs.push(config) - 1;
    places.set(key, place);
    return place;
  });
  return { configs, parentIndex: of };
}

/** What a cell starts from: its parent's snapshot, with an optimiser that remembers it or begins anew, as the cell says. */
const startFromParent = (parent: Snapshot, { optimizer }: RunConfig): Snapshot =>
  optimizer.onDataChange === 'reset' ? withFreshOptimizer(parent) : parent;

/** The row of a run that blew up: nothing could be measured of it. */
const divergedRow = (
  protocol: Protocol,
  config: RunConfig,
  ended: SweepEnd,
  steps: number,
): SweepRow => ({
  protocol,
  config,
  steps,
  ended,
  trainAccuracy: Number.NaN,
  testAccuracy: Number.NaN,
  correctLogit: Number.NaN,
  weightNorm: Number.NaN,
  trainLoss: Number.NaN,
  ...NO_MEASURES,
});

/** How a sweep is trained. */
export interface SweepOptions {
  /** At most so many cells train at once, the others wait; all by default. */
  readonly together?: number;
  /** Trains each cell to its last step, also where it has converged before: for studies of what time does. */
  readonly toLastStep?: boolean;
}

/**
 * Trains cells of a sweep side by side, each until it has converged (run/sweep/convergence.ts), run out of steps or blown up, as one
 * async generator: pull to train, stop pulling to pause, `return()` to free everything. Cells share what ensembles must
 * share (run/config/ensemble.ts), as those of one plan do. Every cell ends in a row. Failures are a last `failed` event,
 * never an exception.
 */
export async function* sweep(
  protocol: Protocol,
  cells: readonly SweepCell[],
  environment: Environment,
  { together = Number.POSITIVE_INFINITY, toLastStep = false }: SweepOptions = {},
): AsyncGenerator<SweepEvent, void, void> {
  let isFirst = true;
  for (let from = 0; from < cells.length; from += together) {
    for await (const event of sweepBatch(
      protocol,
      cells.slice(from, from + together),
      environment,
      toLastStep,
    )) {
      if (event.type === 'started' && !isFirst) continue;
      isFirst = false;
      yield event;
      if (event.type === 'failed') return;
    }
  }
  yield { type: 'finished' };
}

async function* sweepBatch(
  protocol: Protocol,
  cells: readonly SweepCell[],
  environment: Environment,
  toLastStep: boolean,
): AsyncGenerator<SweepEvent, void, void> {
  const configs = cells.map(({ config }) => config);
  if (protocol === 'scratch') {
    yield* trainCells(protocol, cells, environment, toLastStep);
    return;
  }
  const parents = sweepParents(configs);
  const grown: (GrownParent | undefined)[] = [];
  for await (const event of trainParents(parents.configs, environment, grown)) {
    yield event;
    if (event.type === 'failed') return;
  }
  const lost: EndedCell[] = [];
  const going: SweepCell[] = [];
  const starts: Snapshot[] = [];
  for (const [i, cell] of cells.entries()) {
    const parent = grown[parents.parentIndex[i] as number];
    if (!parent) throw new Error('The engine ended without a word about a network.');
    if ('snapshot' in parent) {
      going.push(cell);
      starts.push(startFromParent(parent.snapshot, cell.config));
    } else {
      const row = divergedRow(protocol, cell.config, 'diverged-before-cut', parent.divergedAt);
      lost.push({ cell: cell.cell, row });
    }
  }
  if (lost.length > 0) yield { type: 'ended', cells: lost };
  if (going.length > 0) yield* trainCells(protocol, going, environment, toLastStep, starts);
}

/** What became of a network that was trained on all pairs: its state before the cut, or the step at which it had blown up. */
type GrownParent = { readonly snapshot: Snapshot } | { readonly divergedAt: number };

/** Trains networks on all pairs, and leaves what became of them in `grown`, in order. */
async function* trainParents(
  configs: readonly RunConfig[],
  environment: Environment,
  grown: (GrownParent | undefined)[],
): AsyncGenerator<SweepEvent, void, void> {
  const training = train(configs, undefined, environment);
  const of = configs[0]?.maxSteps ?? 0;
  try {
    let pull: Pull = {};
    for (;;) {
      const { value: event, done } = await training.next(pull);
      if (done) return;
      pull = {};
      if (event.type === 'started') yield { type: 'started', engine: event.info.engine };
      else if (event.type === 'progress') yield { type: 'preparing', step: event.step, of };
      else if (event.type === 'snapshots')
        for (const { member, snapshot } of event.taken) grown[member] = { snapshot };
      else if (event.type === 'failed') {
        if (event.error.kind !== 'diverged') yield event;
        else grown[0] = { divergedAt: event.error.step ?? 0 }; // a list of one fails where it blows up
      } else if (event.type === 'ended') {
        for (const { member, why, step } of event.members) {
          if (why === 'diverged') grown[member] = { divergedAt: step };
        }
      } else if (event.type === 'metrics') {
        const step = event.rows[0]?.row.step ?? 0;
        yield { type: 'preparing', step, of };
        if (step >= of) pull = { snapshot: configs.map((_, member) => member) };
      }
    }
  } finally {
    await training.return();
  }
}

/** Trains cells, from where `starts` are, until each has converged, or to its last step. */
async function* trainCells(
  protocol: Protocol,
  cells: readonly SweepCell[],
  environment: Environment,
  toLastStep: boolean,
  starts?: readonly Snapshot[],
): AsyncGenerator<SweepEvent, void, void> {
  const since = starts?.[0]?.step ?? 0;
  const runs = cells.map(({ cell, config }) => ({
    cell,
    config,
    convergence: createConvergenceFollower(config, since),
    last: undefined as MetricsRow | undefined,
    network: NO_MEASURES,
  }));
  const training = train(
    // The cut, where there is one, is behind them.
    cells.map(({ config }) => ({ ...config, maxSteps: since + config.maxSteps })),
    undefined,
    environment,
    starts,
  );

  /** The member's row: what it measured last, but nothing where it blew up. */
  function endedCell(member: number, why: EndedMember['why'], step: number): EndedCell {
    const { cell, config, convergence, last, network } = runs[member] as (typeof runs)[number];
    if (why === 'diverged') {
      return { cell, row: divergedRow(protocol, config, 'diverged', step - since) };
    }
    if (!last) throw new Error('The engine measured nothing.');
    const hasConverged = why === 'stopped' || (toLastStep && convergence.hasConverged());
    const ended = hasConverged ? 'converged' : 'out-of-steps';
    const { trainAccuracy, testAccuracy, trainCorrectLogit, weightNorm, trainLoss } = last;
    const row: SweepRow = {
      protocol,
      config,
      steps: last.step - since,
      ended,
      trainAccuracy,
      testAccuracy,
      correctLogit: trainCorrectLogit,
      weightNorm,
      trainLoss,
      ...network,
    };
    return { cell, row };
  }

  try {
    let pull: Pull = {};
    let stoppedMembers: number[] = [];
    for (;;) {
      const { value: event, done } = await training.next(pull);
      if (done) return;
      pull = {};
      if (event.type === 'started' && !starts) yield { type: 'started', engine: event.info.engine };
      if (event.type === 'failed') {
        const { kind, step = since } = event.error;
        // A list of one fails where it blows up, a longer one goes on.
        if (kind === 'diverged') yield { type: 'ended', cells: [endedCell(0, 'diverged', step)] };
        else yield event;
      }
      if (event.type === 'metrics') {
        const ending: number[] = [];
        stoppedMembers = [];
        const progress = event.rows.flatMap(({ member, row }) => {
          const run = runs[member];
          if (!run || !isFiniteRow(row)) return []; // one that blew up ends by itself
          run.last = row;
          run.convergence.add(row);
          const isStopped = !toLastStep && run.convergence.hasConverged();
          if (isStopped) stoppedMembers.push(member);
          if (isStopped || row.step >= since + run.config.maxSteps) ending.push(member);
          const { trainAccuracy, testAccuracy, weightNorm } = row;
          return [
            { cell: run.cell, steps: row.step - since, trainAccuracy, testAccuracy, weightNorm },
          ];
        });
        yield { type: 'progress', cells: progress };
        if (ending.length > 0) pull = { snapshot: ending };
      }
      if (event.type === 'snapshots') {
        for (const { member, snapshot } of event.taken) {
          const run = runs[member];
          if (run) run.network = networkMeasures(run.config, snapshot.state.weights);
        }
        pull = { end: stoppedMembers };
      }
      if (event.type === 'ended') {
        yield {
          type: 'ended',
          cells: event.members.map(({ member, why, step }) => endedCell(member, why, step)),
        };
      }
    }
  } finally {
    await training.return();
  }
}
