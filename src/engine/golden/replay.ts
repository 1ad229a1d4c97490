import type { Coded } from '../../run/coded';
import type { CheckResult, Deviations, Parting } from '../../run/events/checkResult';
import type { Measurement, Trainer, TrainerSpec } from '../trainer/trainer';
import { type DoubleEvaluation, doubleEvaluation } from './doubleGradient';
import { type DoublePoint, doubleRun } from './doubleRun';
import type { Golden, ReferencePoint, ReferenceWeights } from './golden';
import {
  type Judged,
  judgeGradient,
  judgeStep,
  judgeUpdate,
  relativeError,
  toDoubles,
  weightsError,
  worstOf,
} from './stepJudge';

/** How far an engine is from the judge in float64 and from the reference, and whether that is near enough. */
export type Replay = Omit<CheckResult, 'engine' | 'file' | 'error'>;

/**
 * What a loss or a norm may be off at an engine's own weights: some 30 roundings to float32 in a row. exp multiplies the rounding
 * of a logit, so it is allowed as much again for every nat between the largest logit and the label's.
 */
const LOGIT_TOLERANCE = 2e-6;
/** What a run in float32 may be off one in float64; float32 PyTorch reaches 5e-5 in losses (golden README). */
const TRAJECTORY_TOLERANCE = 1e-3;
/** How far from zero, as a share of its terms, the reference may have a hidden unit that the run has on its other side: its drift by then. */
const PARTING_TOLERANCE = 1e-2;
/** Where the loss falls below this, it hangs on the last bits of large logits. */
const LOW_LOSS = 1e-8;
const LOW_LOSS_TOLERANCE = 1e-2;
/** One example, and what rounding adds. */
const ACCURACY_TOLERANCE = 1 + 1e-9;

/** An error of one kind at one step, beside what is allowed of it there. */
interface Finding extends Judged {
  readonly kind: Exclude<keyof Deviations, 'parting'>;
}

const trainerSpec = ({ model, tokens, train, test, initialWeights, optimizer }: Golden) => ({
  model,
  tokens,
  members: [{ train, test, weights: initialWeights, optimizer }],
});

/** The first hidden unit that is on in one of two networks and off in the other; of several, the one farthest from zero. */
function partingAt(
  step: number,
  own: DoubleEvaluation,
  reference: DoubleEvaluation,
  units: number,
): Parting | undefined {
  let found: Parting | undefined;
  for (const [i, pre] of reference.pre.entries()) {
    if (pre > 0 === (own.pre[i] as number) > 0) continue;
    const share = Math.abs(pre) / (reference.magnitude[i] as number);
    if (found && share <= found.share) continue;
    found = { step, example: Math.floor(i / units), unit: i % units, share };
  }
  return found;
}

/** What an engine does at a step, judged by its own weights; it is a step further afterwards, unless this is the last. */
async function stepFindings(
  golden: Golden,
  trainer: Trainer,
  measured: Measurement,
): Promise<Finding[]> {
  const before = await trainer.state(0);
  const gradient = await trainer.gradient(0);
  const judgement = judgeStep(golden, toDoubles(before.weights), measured, gradient);
  const { errors, expected, allowances } = judgement;
  const allowed = LOGIT_TOLERANCE * (1 + errors.logitRange);
  const findings: Finding[] = [
    { kind: 'gradient', ...errors.gradient },
    { kind: 'loss', error: errors.loss, allowed },
    { kind: 'statistics', error: errors.statistics, allowed },
    { kind: 'accuracy', error: errors.accuracy, allowed: ACCURACY_TOLERANCE },
  ];
  if (trainer.step === 0) {
    const first = judgeGradient(gradient, golden.firstGradient, expected, allowances);
    findings.push({ kind: 'gradient', ...first });
  }
  if (trainer.step >= golden.steps) return findings;
  const t = trainer.step + 1;
  await trainer.advance(1);
  const update = judgeUpdate(before, await trainer.state(0), judgement, golden.optimizer, t);
  return [...findings, { kind: 'update', ...update }];
}

/** The losses at a point of the trajectory beside those that the engine measures there. */
function trajectoryFindings(
  golden: Golden,
  expected: ReferencePoint,
  { train, test }: Measurement,
): Finding[] {
  const isLow = golden.trajectory.some(({ trainLoss }) => trainLoss < LOW_LOSS);
  const allowed = isLow ? LOW_LOSS_TOLERANCE : TRAJECTORY_TOLERANCE;
  const error = (found: number | undefined, reference: number | undefined) =>
    reference === undefined ? 0 : relativeError(found ?? Number.NaN, reference);
  return [
    { kind: 'trajectory', error: error(train.loss, expected.trainLoss), allowed },
    { kind: 'trajectory', error: error(test?.loss, expected.testLoss), allowed },
  ];
}

/**
 * Judges a trainer made by `create` by a reference run, in two ways. Step by step: at each point of the trajectory its loss,
 * gradient and next update, beside an independent float64 pass of the engine's own weights. And as a run: its losses beside the
 * reference's, up to where a hidden ReLU is on in one and off in the other, from where both are runs of their own; for that the
 * reference is computed once more, in float64. `beforeStep` is waited for before each step that is looked at; where it rejects, the
 * replay ends. Errors: the trainer's.
 */
export async function replay(
  golden: Golden,
  create: (spec: TrainerSpec) => Promise<Trainer>,
  beforeStep: () => Promise<void> | void = () => {},
): Promise<Replay> {
  const { model, tokens, train, steps } = golden;
  const points = new Map(golden.trajectory.map((point) => [point.step, point]));
  const hasEdges = model.kind === 'transformer' || model.activation === 'relu';
  const reference = doubleRun(golden);
  const evaluate = (weights: ReferenceWeights) => doubleEvaluation(model, tokens, weights, train);
  const findings: Finding[] = [];
  let parting: Parting | undefined;
  const trainer = await create(trainerSpec(golden));
  try {
    for (let step = 0; step <= steps; step++) {
      const point = points.get(step);
      const follows = hasEdges && !parting;
      if (!point && !follows) continue;
      await beforeStep();
      await trainer.advance(step - trainer.step);
      if (follows) {
        const own = evaluate(toDoubles(await trainer.weights(0)));
        const { weights } = reference.next().value as DoublePoint;
        parting = partingAt(step, own, evaluate(weights), own.pre.length / (train.length / 3));
      }
      if (!point) continue;
      const [measured] = (await trainer.measure()) as [Measurement];
      if (!parting) findings.push(...trajectoryFindings(golden, point, measured));
      findings.push(...(await stepFindings(golden, trainer, measured)));
    }
    await trainer.advance(steps - trainer.step);
    const weightError = weightsError(await trainer.weights(0), golden.finalWeights);
    return { ...judged(findings, parting), weightError, ...(parting ? { parting } : {}) };
  } finally {
    trainer.dispose();
  }
}

function judged(
  findings: readonly Finding[],
  parting: Parting | undefined,
): Omit<Replay, 'weightError' | 'parting'> {
  const worst = (kind: Finding['kind']) => worstOf(findings.filter((one) => one.kind === kind));
  const error = (kind: Finding['kind']) => worst(kind)?.error ?? 0;
  const kinds = ['gradient', 'loss', 'statistics', 'update', 'accuracy', 'trajectory'] as const;
  const deviations: readonly Coded<Deviations>[] = [
    ...kinds.flatMap((kind) => {
      const found = worst(kind);
      if (!found || found.error <= found.allowed) return [];
      return [{ code: kind, values: { error: found.error, allowed: found.allowed } }];
    }),
    ...(parting && !(parting.share <= PARTING_TOLERANCE)
      ? [{ code: 'parting' as const, values: parting }]
      : []),
  ];
  return {
    pass: deviations.length === 0,
    gradientError: error('gradient'),
    lossError: error('loss'),
    updateError: error('update'),
    trajectoryError: error('trajectory'),
    ...(deviations.length > 0 ? { deviations } : {}),
  };
}
