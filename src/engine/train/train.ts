import { datasetForConfig } from '../../run/config/datasetForConfig';
import { ensembleProblem } from '../../run/config/ensemble';
import type { RunConfig } from '../../run/config/runConfig';
import type { RunError } from '../../run/events/runError';
import type { Snapshot } from '../../run/events/snapshot';
import type {
  MemberInfo,
  MemberSnapshot,
  MemberWeights,
  Pull,
  TrainEvent,
} from '../../run/events/trainEvent';
import { nextLoggingStep } from '../../run/metrics/logSchedule';
import type { MetricsRow } from '../../run/metrics/metrics';
import { modelParameters } from '../../run/model/modelParameters';
import type { Dataset } from '../../tasks/dataset';
import { pairCount } from '../../tasks/pairs';
import { EngineError, engineErrorFrom, toRunError } from '../engineError';
import { ENGINES } from '../engines';
import type { Environment } from '../environment';
import { createMember } from '../trainer/member';
import { metricsRow } from '../trainer/metricsRow';
import { createEnsembleTrainer, type EnsembleTrainer } from './ensembleTrainer';
import { createMemberSet } from './memberSet';
import { snapshotProblem } from './snapshotProblem';
import { createSubmissionSize } from './submissionSize';

const memberInfo = ({ train, test, mirrorsDropped }: Dataset): MemberInfo => ({
  trainExamples: train.length / 3,
  testExamples: test.length / 3,
  mirrorsDropped,
});

/** Refuses settings with which a member would have no data; what crosses the worker boundary has been checked before. */
function checkData({ task }: RunConfig): void {
  const pairs = pairCount(task.op, task.p);
  const { trainExamples } = task;
  if (Number.isInteger(trainExamples) && trainExamples >= 1 && trainExamples <= pairs) return;
  const values = { max: pairs, asked: trainExamples };
  throw new EngineError('invalid', 'train-examples-out-of-range', values);
}

/** Whether what was measured is that of a run that has not blown up. */
export const isFiniteRow = (row: MetricsRow) =>
  Number.isFinite(row.trainLoss) && Number.isFinite(row.weightNorm);

const divergedError = (step: number, { model }: RunConfig): RunError =>
  step === 0
    ? {
        kind: 'diverged',
        code: 'diverged-at-start',
        values: { initialScale: model.initScale },
        step,
      }
    : { kind: 'diverged', code: 'diverged', values: { step }, step };

/**
 * A list of runs that train side by side, in lock-step, as one async generator: pull to train, stop pulling to pause,
 * `return()` or `signal` to end and free all. Yields `started`, the metrics of step 0, then progress and metrics, `ended`
 * for members as they end (at their maxSteps, by a pull, or because they diverged), and `finished` when none is left.
 * After settings that change data, `data` says what each trains on: the next step is the first on it.
 * Members may differ as ensembleProblem says; each trains bit for bit as it would alone, and is measured at the same steps.
 * A run that is alone goes on where a pull after `finished` raises maxSteps, and fails where it diverges; members of a
 * longer list that have ended stay so. Failures are a last `failed` event, never an exception. Each pull may bound the
 * steps, ask for a measurement or for snapshots, change live settings of all members and end some (Pull).
 * With `starts`, a snapshot for each run, all of one step, they go on from there: on the same data, bit for bit as the runs
 * that the snapshots are of.
 */
export async function* train(
  configs: readonly RunConfig[],
  signal: { readonly aborted: boolean } | undefined,
  environment: Environment,
  starts?: readonly Snapshot[],
): AsyncGenerator<TrainEvent, void, Pull | undefined> {
  let trainer: EnsembleTrainer | undefined;
  try {
    const problem = ensembleProblem(configs);
    if (problem) throw new EngineError('invalid', 'invalid-settings', { problem });
    const unfit = starts && snapshotProblem(starts, configs);
    if (unfit) throw engineErrorFrom({ kind: 'invalid', ...unfit });
    const start: Omit<Snapshot, 'state'> = starts?.[0] ?? { step: 0, optimizerStep: 0 };
    const { step: startStep, optimizerStep } = start;
    const { model, engine, logEvery } = configs[0] as RunConfig;
    const sources = configs.map(createMember);
    const tokens = sources[0]?.dataset.tokens as number;
    const spec = {
      model,
      tokens,
      step: optimizerStep,
      members: sources.map(({ member }, i) => ({ ...member, state: starts?.[i]?.state })),
    };
    const parameters = modelParameters(model, tokens);
    const started = await ENGINES[engine](spec, environment);
    const ensemble = createEnsembleTrainer(
      spec,
      started.trainer,
      async (remaining) => (await ENGINES[started.info.name](remaining, environment)).trainer,
      startStep - optimizerStep,
    );
    trainer = ensemble;
    const memberSet = createMemberSet(configs, startStep);

    const infos = sources.map(({ dataset }) => memberInfo(dataset));
    let hasNewData = false;
    /** Members of which snapshots or weights are requested, and those to end. */
    let snapshotRequests: number[] = [];
    let weightRequests: number[] = [];
    let ending: number[] = [];

    function applyPull(pull: Pull | undefined): void {
      if (pull?.settings) {
        const { settings } = pull;
        takeData(memberSet.change(settings, ensemble.step));
        for (const member of memberSet.active) {
          ensemble.setOptimizer(member, memberSet.config(member).optimizer);
        }
      }
      if (pull?.snapshot) snapshotRequests.push(...pull.snapshot);
      if (pull?.weights) weightRequests.push(...pull.weights);
      if (pull?.end) ending.push(...pull.end);
    }

    /** Gives new data to the members whose settings ask for others. */
    function takeData(changed: readonly number[]): void {
      if (changed.length === 0) return;
      const examples = changed.map((member) => {
        const config = memberSet.config(member);
        checkData(config);
        const dataset = datasetForConfig(config);
        infos[member] = memberInfo(dataset);
        return [member, dataset] as const;
      });
      const afresh = memberSet.config(changed[0] as number).optimizer.onDataChange === 'reset';
      ensemble.setExamples(new Map(examples), afresh);
      hasNewData = true;
    }

    async function snapshots(members: readonly number[]): Promise<MemberSnapshot[]> {
      const taken: MemberSnapshot[] = [];
      for (const member of members) {
        if (!memberSet.active.includes(member)) continue;
        taken.push({ member, snapshot: { ...(await ensemble.snapshot(member)), loggedStep } });
      }
      return taken;
    }

    /** What reading costs counts as training: rates of the rows are those that people get. */
    async function readWeights(members: readonly number[]): Promise<MemberWeights[]> {
      const before = now();
      const read: MemberWeights[] = [];
      for (const member of members) {
        if (!memberSet.active.includes(member)) continue;
        read.push({ member, weights: await ensemble.weights(member) });
      }
      busyMs += now() - before;
      return read;
    }

    let pull: Pull | undefined = yield {
      type: 'started',
      info: {
        engine: started.info,
        parameters: parameters.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
        members: [...infos],
      },
    };
    applyPull(pull);

    const size = createSubmissionSize();
    const { now } = environment;
    let busyMs = 0;
    let measuredStep = startStep;
    let nextLog = startStep;
    let loggedStep = start.loggedStep ?? startStep;
    while (!signal?.aborted) {
      const { step } = ensemble;
      const isDue = step === nextLog || step === memberSet.nextCut || pull?.measure;
      if (isDue || step >= memberSet.nextEnd) {
        // A member that ends between two logging steps is measured alone: the others keep their schedule.
        const measured = isDue ? memberSet.active : memberSet.endingAt(step);
        const before = now();
        const measurements = await ensemble.measure(measured);
        busyMs += now() - before;
        const rate = ((step - measuredStep) * 1000) / busyMs;
        const rows = measured.map((member, i) => {
          const measurement = measurements[i];
          if (!measurement) throw new Error('The engine measured nothing.');
          const config = memberSet.config(member);
          return { member, row: metricsRow(step, measurement, parameters, config, rate) };
        });
        if (measured.length === memberSet.active.length) {
          busyMs = 0;
          measuredStep = step;
          // A run that goes on measures where it begins, and then when the run before it would have.
          if (step > startStep) loggedStep = step;
          nextLog = nextLoggingStep(loggedStep, logEvery);
        }
        const lost = rows.filter(({ row }) => !isFiniteRow(row)).map(({ member }) => member);
        pull = yield { type: 'metrics', rows };
        if (lost.length > 0) {
          const error = divergedError(step, configs[0] as RunConfig);
          if (configs.length === 1) {
            yield { type: 'failed', error };
            return;
          }
          memberSet.end(lost, { step, why: 'diverged', error });
        }
      } else pull = yield { type: 'progress', step };
      applyPull(pull);

      takeData(memberSet.cut(step));
      for (;;) {
        if (snapshotRequests.length > 0) {
          const members = snapshotRequests;
          snapshotRequests = [];
          pull = yield { type: 'snapshots', taken: await snapshots(members) };
          applyPull(pull);
          continue;
        }
        if (weightRequests.length > 0) {
          const members = weightRequests;
          weightRequests = [];
          pull = yield { type: 'weights', step, members: await readWeights(members) };
          applyPull(pull);
          continue;
        }
        if (ending.length > 0) memberSet.end(ending, { step, why: 'stopped' });
        ending = [];
        const ended = memberSet.takeEnded(step);
        if (ended.length > 0) pull = yield { type: 'ended', members: ended };
        else if (hasNewData) {
          hasNewData = false;
          pull = yield { type: 'data', step, members: [...infos] };
        } else break;
        applyPull(pull);
      }
      if (memberSet.active.length === 0) {
        pull = yield { type: 'finished', step };
        applyPull(pull);
        if (memberSet.active.length === 0) return;
      }
      if (signal?.aborted) return;
      const asked = pull?.steps ?? size.steps;
      const upTo = Math.min(memberSet.nextEnd, memberSet.nextCut, Math.max(step + 1, nextLog));
      const steps = Math.max(0, Math.min(asked, upTo - step));
      const before = now();
      await ensemble.advance(steps, memberSet.active);
      const took = now() - before;
      size.took(steps, took);
      busyMs += took;
    }
  } catch (cause) {
    yield { type: 'failed', error: toRunError(cause, trainer?.step) };
  } finally {
    trainer?.dispose();
  }
}
