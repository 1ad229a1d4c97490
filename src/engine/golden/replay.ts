import type { Coded } from '../../run/coded';
import type { Deviations } from '../../run/events/checkResult';
import type { Measurement, Trainer, TrainerSpec, Weights } from '../trainer/trainer';
import type { Golden, ReferencePoint, ReferenceWeights } from './golden';

/** How far an engine is from the reference, and whether that is near enough. */
export interface Replay {
  readonly pass: boolean;
  /** Worst error of an entry of the first gradient, as a share of its largest entry. */
  readonly gradientError: number;
  /** Worst error of a train or test loss, as a share of the reference's value. */
  readonly lossError: number;
  /** Worst error of a final weight, as a share of the largest weight. */
  readonly weightError: number;
  /** Worst difference of an accuracy, in examples. */
  readonly accuracyError: number;
  /** What is too far off; absent when it passed. */
  readonly deviations?: readonly Coded<Deviations>[];
}

/** What an engine may be off. A float32 PyTorch reaches 6e-7 and 5e-5 on these files (golden README). */
const GRADIENT_TOLERANCE = 5e-6;
const LOSS_TOLERANCE = 1e-3;
/** Where the loss falls below this, it hangs on the last bits of large logits. */
const LOW_LOSS = 1e-8;
const LOW_LOSS_TOLERANCE = 1e-2;
/** One example, and what rounding adds. */
const ACCURACY_TOLERANCE = 1 + 1e-9;

/** The largest of the values, 0 of none; NaN where one of them is. */
const worst = (values: Iterable<number>) => Math.max(0, ...values);
const relative = (value: number, reference: number) =>
  Math.abs(value - reference) / Math.max(Math.abs(reference), Number.MIN_VALUE);

/** Worst difference over all parameters together, as a share of the reference's largest entry. */
function weightsError(weights: Weights, reference: ReferenceWeights): number {
  let difference = 0;
  let largest = 0;
  for (const [name, expected] of Object.entries(reference)) {
    const found = weights[name] ?? new Float32Array();
    expected.forEach((value, i) => {
      difference = Math.max(difference, Math.abs((found[i] ?? Number.NaN) - value));
      largest = Math.max(largest, Math.abs(value));
    });
  }
  return difference / largest;
}

const trainerSpec = ({ model, tokens, train, test, initialWeights, optimizer }: Golden) => ({
  model,
  tokens,
  members: [{ train, test, weights: initialWeights, optimizer }],
});

type MeasuredPoint = { readonly found: Measurement; readonly expected: ReferencePoint };

/** Pairs of (found, expected) of one quantity along the run, where the reference has it. */
const series = (
  pairs: readonly MeasuredPoint[],
  found: (measurement: Measurement) => number | undefined,
  expected: (point: ReferencePoint) => number | undefined,
) =>
  pairs.flatMap((pair) => {
    const reference = expected(pair.expected);
    return reference === undefined ? [] : [[found(pair.found) ?? Number.NaN, reference] as const];
  });

function compareWithTolerances(
  golden: Golden,
  errors: Omit<Replay, 'pass' | 'deviations'>,
): Replay {
  const low = golden.trajectory.some(({ trainLoss }) => trainLoss < LOW_LOSS);
  const lossTolerance = low ? LOW_LOSS_TOLERANCE : LOSS_TOLERANCE;
  const { gradientError, lossError, accuracyError } = errors;
  const deviation = <Code extends keyof Deviations>(code: Code, error: number, allowed: number) =>
    error <= allowed ? [] : [{ code, values: { error, allowed } }];
  const deviations: readonly Coded<Deviations>[] = [
    ...deviation('gradient', gradientError, GRADIENT_TOLERANCE),
    ...deviation('loss', lossError, lossTolerance),
    ...deviation('accuracy', accuracyError, ACCURACY_TOLERANCE),
  ];
  return deviations.length === 0
    ? { ...errors, pass: true }
    : { ...errors, pass: false, deviations };
}

/**
 * Replays a reference run on a trainer made by `create`, from its initial weights through every point of its trajectory.
 * Errors: those of the trainer.
 */
export async function replay(
  golden: Golden,
  create: (spec: TrainerSpec) => Promise<Trainer>,
): Promise<Replay> {
  const trainer = await create(trainerSpec(golden));
  try {
    const gradientError = weightsError(await trainer.gradient(0), golden.firstGradient);
    const pairs: MeasuredPoint[] = [];
    for (const expected of golden.trajectory) {
      await trainer.advance(expected.step - trainer.step);
      const [found] = await trainer.measure();
      pairs.push({ found: found as Measurement, expected });
    }
    await trainer.advance(Math.max(0, golden.steps - trainer.step));
    const weightError = weightsError(await trainer.weights(0), golden.finalWeights);

    const losses = [
      ...series(
        pairs,
        (m) => m.train.loss,
        (point) => point.trainLoss,
      ),
      ...series(
        pairs,
        (m) => m.test?.loss,
        (point) => point.testLoss,
      ),
    ];
    const accuracies = [
      ...series(
        pairs,
        (m) => m.train.accuracy,
        (point) => point.trainAccuracy,
      ).map(([found, expected]) => (Math.abs(found - expected) * golden.train.length) / 3),
      ...series(
        pairs,
        (m) => m.test?.accuracy,
        (point) => point.testAccuracy,
      ).map(([found, expected]) => (Math.abs(found - expected) * golden.test.length) / 3),
    ];
    return compareWithTolerances(golden, {
      gradientError,
      lossError: worst(losses.map(([found, expected]) => relative(found, expected))),
      weightError,
      accuracyError: worst(accuracies),
    });
  } finally {
    trainer.dispose();
  }
}
