import { tokenCount } from '../../tasks/pairs';
import type { Coded, NoValues } from '../coded';
import type { RunConfig } from '../config/runConfig';
import type { MetricColumns } from '../metrics/metrics';
import { isTaskBeyondSymmetry } from '../model/symmetry';

/** Why a run has not learned its task, and would not with more steps. */
export interface LearningObstacles {
  /** The network answers (x, y) and (y, x) alike, the task does not. */
  'symmetric-network': NoValues;
  /** Weight decay takes as much as the gradient gives: the train loss rests near that of guessing. */
  'strong-decay': { readonly weightDecay: number };
  /** There is nothing to generalise. */
  'random-labels': NoValues;
}
export type LearningObstacle = Coded<LearningObstacles>;

/** A train loss above this share of that of guessing, ln(classes), has learned next to nothing. */
const LITTLE_LEARNED = 0.6;
/** A train loss rests, however it swings, where the means of two halves differ by no more than this share… */
const LOSS_DRIFT = 0.02;
/** …over the last half of the steps, and so many time constants of weight decay, 1 / (learning rate · weight decay) each. */
const TIME_CONSTANTS = 5;
/** With less of it, no network of the lab was kept from learning: something else is in the way. */
const LEAST_STRONG_DECAY = 2;

const mean = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The train loss has found its balance with weight decay, far above what was to be learned. */
function isHeldByDecay({ task, optimizer }: RunConfig, columns: MetricColumns): boolean {
  const { weightDecay, learningRate } = optimizer;
  if (weightDecay < LEAST_STRONG_DECAY) return false;
  const { step, trainLoss } = columns;
  const now = step.at(-1) ?? 0;
  const balanced = now - TIME_CONSTANTS / (learningRate * weightDecay);
  const from = Math.min(balanced, now / 2);
  const first = step.findIndex((at) => at >= from);
  if (!(from >= now / 4) || first < 0) return false;
  const recent = trainLoss.subarray(first);
  const half = recent.length >> 1;
  const [before, after] = [mean(recent.subarray(0, half)), mean(recent.subarray(half))];
  const ofGuessing = Math.log(tokenCount(task.op, task.p));
  return after > LITTLE_LEARNED * ofGuessing && Math.abs(after - before) <= LOSS_DRIFT * after;
}

/** What keeps a run from learning, by its settings in force and its measurements; undefined where more steps may help. */
export function learningObstacle(
  config: RunConfig,
  columns: MetricColumns,
  { memorisedAt }: { readonly memorisedAt?: number | undefined },
): LearningObstacle | undefined {
  if (isTaskBeyondSymmetry(config)) return { code: 'symmetric-network', values: {} };
  const { weightDecay } = config.optimizer;
  if (memorisedAt === undefined && isHeldByDecay(config, columns))
    return { code: 'strong-decay', values: { weightDecay } };
  if (memorisedAt !== undefined && config.task.labels === 'random')
    return { code: 'random-labels', values: {} };
  return undefined;
}
