import type { OptimizerConfig } from '../../run/config/runConfig';
import { createRandom } from '../../tasks/random';
import type { Measurement, TrainingState, Weights } from '../trainer/trainer';
import { type DoubleGradient, doubleEvaluation, doubleGradient } from './doubleGradient';
import type { Doubles } from './doubleNetwork';
import type { Golden, ReferenceWeights } from './golden';

// Judges one step of an engine by itself: what it measures and does at its own weights, beside float64. So rounding does not
// add up, and a hidden ReLU that lands on its other side in float32 is no fault of an engine.

/** How far an engine is off at one step. */
export interface StepErrors {
  /** Of an entry of the gradient, as a share of the largest of its parameter, beyond what near-ties allow. */
  readonly gradient: Judged;
  /** Of the train or test loss, as a share of it. */
  readonly loss: number;
  /** Of the other measurements, as shares of them: logits, norms of weights and of the gradient. */
  readonly statistics: number;
  /** Of an accuracy, in examples. */
  readonly accuracy: number;
  /** The largest difference of two logits of an example, nats. */
  readonly logitRange: number;
}

/** What is known of a step of an engine. */
export interface StepJudgement {
  readonly errors: StepErrors;
  readonly expected: DoubleGradient;
  /** What the gradient of each parameter may be off. */
  readonly allowances: Readonly<Record<string, number>>;
}

export const toDoubles = (weights: Weights): Doubles =>
  Object.fromEntries(
    Object.entries(weights).map(([name, values]) => [name, Float64Array.from(values)]),
  );

export const relativeError = (value: number, reference: number) =>
  Math.abs(value - reference) / Math.max(Math.abs(reference), Number.MIN_VALUE);

/** √(Σ x²) over all values. */
const normOf = (lists: readonly Float64Array[]) =>
  Math.sqrt(lists.reduce((sum, list) => sum + list.reduce((own, x) => own + x * x, 0), 0));

/** An error beside what is allowed of it. */
export interface Judged {
  readonly error: number;
  readonly allowed: number;
}

/** The one that uses most of what is allowed, NaN before all. */
export function worstOf<One extends Judged>(all: readonly One[]): One | undefined {
  const share = ({ error, allowed }: Judged) =>
    Number.isNaN(error) ? Number.POSITIVE_INFINITY : error / allowed;
  return all.reduce<One | undefined>(
    (most, one) => (!most || share(one) > share(most) ? one : most),
    undefined,
  );
}

const largestOf = (values: Float64Array) =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** The worst difference of an entry as a share of the largest of the same parameter; NaN where one is none. */
export function weightsError(weights: Weights, reference: ReferenceWeights): number {
  const errors = Object.entries(reference).map(([name, expected]) => {
    const off = expected.map((value, i) => (weights[name]?.[i] ?? Number.NaN) - value);
    return largestOf(off) / largestOf(expected);
  });
  return Math.max(...errors);
}

/** Weights are changed by so much to see what rounding does to a gradient: eight units in the last place of float32. */
const PERTURBATION = 8 * 2 ** -24;
const PERTURBATIONS = 3;
/** An engine may be off by as much as this many such changes, and by as many roundings of a sum. */
const MARGIN = 8;

/**
 * What an engine may be off in the gradient of each parameter. A good algorithm in float32 computes the exact gradient of weights
 * that differ from its own by rounding: so the gradient is taken anew, in float64, at weights that are changed by rounding. That
 * is more than a share of the largest entry where terms cancel.
 */
function gradientAllowances(
  { model, tokens, train }: Golden,
  weights: Doubles,
  { gradient, slack }: DoubleGradient,
): Readonly<Record<string, number>> {
  const random = createRandom(0, 'rounding');
  const noise: Record<string, number> = {};
  for (let round = 0; round < PERTURBATIONS; round++) {
    const changed = Object.fromEntries(
      Object.entries(weights).map(([name, values]) => [
        name,
        values.map((w) => w * (1 + PERTURBATION * (2 * random.uniform() - 1))),
      ]),
    );
    const other = doubleGradient(model, tokens, changed, train).gradient;
    for (const [name, values] of Object.entries(gradient)) {
      const found = other[name] as Float64Array;
      const room = slack[name] as Float64Array;
      const off = values.map((g, i) =>
        Math.max(0, Math.abs(g - (found[i] as number)) - (room[i] as number)),
      );
      noise[name] = Math.max(noise[name] ?? 0, largestOf(off));
    }
  }
  return Object.fromEntries(
    Object.entries(gradient).map(([name, values]) => [
      name,
      MARGIN * ((noise[name] as number) + PERTURBATION * largestOf(values)),
    ]),
  );
}

/** The worst entry of a gradient beside that of the judge, as shares of the largest of its parameter. */
export function judgeGradient(
  found: Weights,
  reference: ReferenceWeights,
  { slack }: DoubleGradient,
  allowances: Readonly<Record<string, number>>,
): Judged {
  const all = Object.entries(reference).map(([name, expected]) => {
    const off = expected.map((value, i) =>
      Math.max(
        0,
        Math.abs((found[name]?.[i] ?? Number.NaN) - value) - (slack[name]?.[i] as number),
      ),
    );
    const largest = Math.max(largestOf(expected), Number.MIN_VALUE);
    return { error: largestOf(off) / largest, allowed: (allowances[name] as number) / largest };
  });
  return worstOf(all) as Judged;
}

/** What an engine measures and differentiates at `weights`, its own. */
export function judgeStep(
  golden: Golden,
  weights: Doubles,
  measured: Measurement,
  gradient: Weights,
): StepJudgement {
  const { model, tokens, train, test } = golden;
  const expected = doubleGradient(model, tokens, weights, train);
  const allowances = gradientAllowances(golden, weights, expected);
  const sets = [
    { examples: train, found: measured.train },
    { examples: test, found: measured.test },
  ].filter(({ examples }) => examples.length > 0);
  const evaluated = sets.map(({ examples, found }) => {
    const own = doubleEvaluation(model, tokens, weights, examples);
    return {
      loss: relativeError(found?.loss ?? Number.NaN, own.loss),
      logits: Math.max(
        Math.abs((found?.correctLogit ?? Number.NaN) - own.correctLogit) / own.rmsLogit,
        relativeError(found?.rmsLogit ?? Number.NaN, own.rmsLogit),
      ),
      accuracy: (Math.abs((found?.accuracy ?? Number.NaN) - own.accuracy) * examples.length) / 3,
      logitRange: own.logitRange,
    };
  });
  const worst = (name: 'loss' | 'logits' | 'accuracy' | 'logitRange') =>
    Math.max(...evaluated.map((set) => set[name]));
  const norms = Object.entries(weights).map(([name, values]) =>
    relativeError(measured.weightNorms[name] ?? Number.NaN, normOf([values])),
  );
  const slackNorm = normOf(Object.values(expected.slack));
  const gradientNorm = normOf(Object.values(expected.gradient));
  const gradientOff = Math.abs(measured.gradientNorm - gradientNorm) - slackNorm;
  return {
    errors: {
      statistics: Math.max(worst('logits'), ...norms, gradientOff / gradientNorm),
      gradient: judgeGradient(gradient, expected.gradient, expected, allowances),
      loss: worst('loss'),
      accuracy: worst('accuracy'),
      logitRange: worst('logitRange'),
    },
    expected,
    allowances,
  };
}

/**
 * How far update `t` (from 1) of AdamW is off: its moments beside those that the gradient in float64 makes of the ones before,
 * and the change of the weights beside what the engine's own new moments make of it (a gradient of next to nothing would be
 * divided by next to nothing). As shares of the largest of each parameter; weights with their compensation (Kahan).
 */
export function judgeUpdate(
  before: TrainingState,
  after: TrainingState,
  { expected: { gradient, slack }, allowances }: StepJudgement,
  optimizer: OptimizerConfig,
  t: number,
): Judged {
  const { learningRate, weightDecay, warmupSteps, beta1, beta2, epsilon } = optimizer;
  const rate = learningRate * Math.min(1, t / Math.max(1, warmupSteps));
  const rounding = MARGIN * PERTURBATION;
  const all = Object.entries(gradient).flatMap(([name, values]) => {
    const at = (part: Weights, i: number) => part[name]?.[i] ?? Number.NaN;
    const whole = (state: TrainingState, i: number) =>
      at(state.weights, i) + at(state.compensation, i);
    const allowance = allowances[name] as number;
    const judge = (
      found: (i: number) => number,
      wanted: Float64Array,
      room: (i: number) => number,
    ) => {
      const largest = Math.max(largestOf(wanted), Number.MIN_VALUE);
      const off = wanted.map((value, i) => Math.max(0, Math.abs(found(i) - value) - room(i)));
      return { error: largestOf(off) / largest, allowed: rounding, largest };
    };
    const room = (i: number) => slack[name]?.[i] as number;
    const m = judge(
      (i) => at(after.m, i),
      values.map((g, i) => beta1 * at(before.m, i) + (1 - beta1) * g),
      (i) => (1 - beta1) * (room(i) + allowance),
    );
    const v = judge(
      (i) => at(after.v, i),
      values.map((g, i) => beta2 * at(before.v, i) + (1 - beta2) * g * g),
      (i) => {
        const off = room(i) + allowance;
        return (1 - beta2) * (2 * Math.abs(values[i] as number) * off + off * off);
      },
    );
    const change = judge(
      (i) => whole(after, i) - whole(before, i),
      values.map((_, i) => {
        const spread = Math.sqrt(at(after.v, i) / (1 - beta2 ** t)) + epsilon;
        const push = (rate * at(after.m, i)) / (1 - beta1 ** t) / spread;
        return -rate * weightDecay * whole(before, i) - push;
      }),
      () => 0,
    );
    return [m, v, change];
  });
  return worstOf(all) as Judged;
}
