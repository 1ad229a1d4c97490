import { nextLoggingStep } from '../run/logSchedule';
import type { MetricsRow } from '../run/metrics';
import type { OptimizerConfig, RunConfig } from '../run/runConfig';
import type { RunError } from '../run/runError';
import type { LiveSettings, Pull, TrainEvent } from '../run/trainEvent';
import { EngineError } from './engineError';
import { ENGINES } from './engines';
import type { Environment } from './environment';
import { measuredRow } from './measuredRow';
import { memberOf } from './memberOf';
import { modelParameters } from './modelParameters';
import { submissionSize } from './submissionSize';
import type { Trainer } from './trainer';

/** Any failure as the typed value that crosses the wall. */
function runError(cause: unknown, step?: number): RunError {
  const at = step === undefined ? {} : { step };
  if (cause instanceof EngineError) return { kind: cause.kind, message: cause.message, ...at };
  const words = cause instanceof Error ? cause.message : String(cause);
  return { kind: 'bug', message: `Something in the lab itself went wrong: ${words}`, ...at };
}

const isNumeric = (row: MetricsRow) =>
  Number.isFinite(row.trainLoss) && Number.isFinite(row.weightNorm);

function withLive(optimizer: OptimizerConfig, settings: LiveSettings): OptimizerConfig {
  const { learningRate = optimizer.learningRate, weightDecay = optimizer.weightDecay } = settings;
  return { ...optimizer, learningRate, weightDecay };
}

/**
 * A training run as an async generator: pull to train, stop pulling to pause, `return()` or `signal` to end and free
 * it. Yields `started`, the metrics of step 0, then progress and metrics, and `finished` at maxSteps (pulled again
 * with a larger maxSteps, it goes on). Failures are a last `failed` event, never an exception. Each pull may bound the
 * steps, ask for a measurement and change live settings (Pull).
 */
export async function* train(
  config: RunConfig,
  signal: { readonly aborted: boolean } | undefined,
  environment: Environment,
): AsyncGenerator<TrainEvent, void, Pull | undefined> {
  let trainer: Trainer | undefined;
  try {
    const { member, dataset } = memberOf(config);
    const spec = { model: config.model, tokens: dataset.tokens, members: [member] };
    const parameters = modelParameters(config.model, dataset.tokens);
    const started = await ENGINES[config.engine](spec, environment);
    trainer = started.trainer;

    let optimizer = config.optimizer;
    let maxSteps = config.maxSteps;
    function change(settings: LiveSettings | undefined): void {
      if (!settings) return;
      optimizer = withLive(optimizer, settings);
      maxSteps = settings.maxSteps ?? maxSteps;
      trainer?.setOptimizer(0, optimizer);
    }

    let pull: Pull | undefined = yield {
      type: 'started',
      info: {
        engine: started.info,
        parameters: parameters.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
        trainExamples: dataset.train.length / 3,
        testExamples: dataset.test.length / 3,
        mirrorsDropped: dataset.mirrorsDropped,
      },
    };
    change(pull?.settings);

    const size = submissionSize();
    const { now } = environment;
    let busyMs = 0;
    let measuredStep = 0;
    let nextLog = 0;
    while (!signal?.aborted) {
      const { step } = trainer;
      if (step === nextLog || pull?.measure || step >= maxSteps) {
        const before = now();
        const [measurement] = await trainer.measure();
        busyMs += now() - before;
        if (!measurement) throw new Error('The engine measured nothing.');
        const rate = ((step - measuredStep) * 1000) / busyMs;
        const row = measuredRow(step, measurement, parameters, optimizer, rate);
        busyMs = 0;
        measuredStep = step;
        nextLog = nextLoggingStep(step, config.logEvery);
        pull = yield { type: 'metrics', row };
        if (!isNumeric(row)) {
          const message = `The loss stopped being a number by step ${step}: the run blew up. A smaller learning rate may help.`;
          yield { type: 'failed', error: { kind: 'diverged', message, step } };
          return;
        }
      } else pull = yield { type: 'progress', step };
      change(pull?.settings);

      if (step >= maxSteps) {
        pull = yield { type: 'finished', step };
        change(pull?.settings);
        if (step >= maxSteps) return;
      }
      if (signal?.aborted) return;
      const wanted = pull?.steps ?? size.steps;
      const steps = Math.max(0, Math.min(wanted, maxSteps - step, Math.max(1, nextLog - step)));
      const before = now();
      await trainer.advance(steps);
      const took = now() - before;
      size.took(steps, took);
      busyMs += took;
    }
  } catch (cause) {
    yield { type: 'failed', error: runError(cause, trainer?.step) };
  } finally {
    trainer?.dispose();
  }
}
