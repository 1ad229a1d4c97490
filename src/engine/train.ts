import { ensembleProblem } from '../run/ensembleProblem';
import { nextLoggingStep } from '../run/logSchedule';
import type { MetricsRow } from '../run/metrics';
import type { RunConfig } from '../run/runConfig';
import type { RunError } from '../run/runError';
import { groupedNumber } from '../run/settingText';
import type { MemberInfo, Pull, TrainEvent } from '../run/trainEvent';
import type { Dataset } from '../tasks/dataset';
import { pairCount } from '../tasks/pairs';
import { EngineError } from './engineError';
import { ENGINES } from './engines';
import type { Environment } from './environment';
import { type LivingTrainer, livingTrainer } from './livingTrainer';
import { measuredRow } from './measuredRow';
import { datasetOf, memberOf } from './memberOf';
import { modelParameters } from './modelParameters';
import { createRoster } from './roster';
import { runErrorOf } from './runErrorOf';
import { submissionSize } from './submissionSize';

const infoOf = ({ train, test, mirrorsDropped }: Dataset): MemberInfo => ({
  trainExamples: train.length / 3,
  testExamples: test.length / 3,
  mirrorsDropped,
});

/** Refuses settings with which a member would have no data; what comes over the wall has been checked before. */
function checkData({ task }: RunConfig): void {
  const pairs = pairCount(task.op, task.p);
  const { trainExamples } = task;
  if (Number.isInteger(trainExamples) && trainExamples >= 1 && trainExamples <= pairs) return;
  const range = `a whole number from 1 to ${groupedNumber(pairs)}`;
  throw new EngineError(
    'invalid',
    `Training examples (task.trainExamples) must be ${range}, all the pairs there are, not ${trainExamples}.`,
  );
}

const isNumeric = (row: MetricsRow) =>
  Number.isFinite(row.trainLoss) && Number.isFinite(row.weightNorm);

const diverged = (step: number): RunError => ({
  kind: 'diverged',
  message: `The loss stopped being a number by step ${step}: the run blew up. A smaller learning rate may help.`,
  step,
});

/**
 * A list of runs that train side by side, in lock-step, as one async generator: pull to train, stop pulling to pause,
 * `return()` or `signal` to end and free all. Yields `started`, the metrics of step 0, then progress and metrics, `ended`
 * for members as they end (at their maxSteps, by a pull, or because they diverged), and `finished` when none is left.
 * After settings that change data, `data` says what each trains on: the next step is the first on it.
 * Members may differ as ensembleProblem says; each trains bit for bit as it would alone, and is measured at the same steps.
 * A run that is alone goes on where a pull after `finished` raises maxSteps, and fails where it diverges; members of a
 * longer list that have ended stay so. Failures are a last `failed` event, never an exception. Each pull may bound the
 * steps, ask for a measurement, change live settings of all members and end some (Pull).
 */
export async function* train(
  configs: readonly RunConfig[],
  signal: { readonly aborted: boolean } | undefined,
  environment: Environment,
): AsyncGenerator<TrainEvent, void, Pull | undefined> {
  let trainer: LivingTrainer | undefined;
  try {
    const problem = ensembleProblem(configs);
    if (problem) throw new EngineError('invalid', problem.message);
    const { model, engine, logEvery } = configs[0] as RunConfig;
    const sources = configs.map(memberOf);
    const tokens = sources[0]?.dataset.tokens as number;
    const spec = { model, tokens, members: sources.map(({ member }) => member) };
    const parameters = modelParameters(model, tokens);
    const started = await ENGINES[engine](spec, environment);
    const living = livingTrainer(
      spec,
      started.trainer,
      async (rest) => (await ENGINES[started.info.name](rest, environment)).trainer,
    );
    trainer = living;
    const roster = createRoster(configs);

    const infos = sources.map(({ dataset }) => infoOf(dataset));
    let hasNewData = false;

    function obey(pull: Pull | undefined): void {
      if (pull?.settings) {
        const { settings } = pull;
        const changed = roster.change(settings, living.step).map((member) => {
          const config = roster.config(member);
          checkData(config);
          const dataset = datasetOf(config);
          infos[member] = infoOf(dataset);
          return [member, dataset] as const;
        });
        for (const member of roster.living) {
          living.setOptimizer(member, roster.config(member).optimizer);
        }
        if (changed.length > 0) {
          const [first] = changed[0] as (typeof changed)[number];
          const afresh = roster.config(first).optimizer.onDataChange === 'reset';
          living.setExamples(new Map(changed), afresh);
          hasNewData = true;
        }
      }
      if (pull?.end) roster.end(pull.end, { step: living.step, why: 'stopped' });
    }

    let pull: Pull | undefined = yield {
      type: 'started',
      info: {
        engine: started.info,
        parameters: parameters.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
        members: [...infos],
      },
    };
    obey(pull);

    const size = submissionSize();
    const { now } = environment;
    let busyMs = 0;
    let measuredStep = 0;
    let nextLog = 0;
    while (!signal?.aborted) {
      const { step } = living;
      const isDue = step === nextLog || pull?.measure;
      if (isDue || step >= roster.nextEnd) {
        // A member that ends between two logging steps is measured alone: the others keep their schedule.
        const measured = isDue ? roster.living : roster.endingAt(step);
        const before = now();
        const measurements = await living.measure(measured);
        busyMs += now() - before;
        const rate = ((step - measuredStep) * 1000) / busyMs;
        const rows = measured.map((member, i) => {
          const measurement = measurements[i];
          if (!measurement) throw new Error('The engine measured nothing.');
          const config = roster.config(member);
          return { member, row: measuredRow(step, measurement, parameters, config, rate) };
        });
        if (measured.length === roster.living.length) {
          busyMs = 0;
          measuredStep = step;
          nextLog = nextLoggingStep(step, logEvery);
        }
        const lost = rows.filter(({ row }) => !isNumeric(row)).map(({ member }) => member);
        pull = yield { type: 'metrics', rows };
        if (lost.length > 0) {
          const error = diverged(step);
          if (configs.length === 1) {
            yield { type: 'failed', error };
            return;
          }
          roster.end(lost, { step, why: 'diverged', error });
        }
      } else pull = yield { type: 'progress', step };
      obey(pull);

      for (;;) {
        const news = roster.takeEnded(step);
        if (news.length > 0) pull = yield { type: 'ended', members: news };
        else if (hasNewData) {
          hasNewData = false;
          pull = yield { type: 'data', members: [...infos] };
        } else break;
        obey(pull);
      }
      if (roster.living.length === 0) {
        pull = yield { type: 'finished', step };
        obey(pull);
        if (roster.living.length === 0) return;
      }
      if (signal?.aborted) return;
      const wanted = pull?.steps ?? size.steps;
      const upTo = Math.min(roster.nextEnd, Math.max(step + 1, nextLog));
      const steps = Math.max(0, Math.min(wanted, upTo - step));
      const before = now();
      await living.advance(steps, roster.living);
      const took = now() - before;
      size.took(steps, took);
      busyMs += took;
    }
  } catch (cause) {
    yield { type: 'failed', error: runErrorOf(cause, trainer?.step) };
  } finally {
    trainer?.dispose();
  }
}
