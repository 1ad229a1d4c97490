import { hasDiverged, type SweepRow } from '../../run/sweep/sweepRow';
import { pairCount } from '../../tasks/pairs';

/** `mem`: random labels, which can only be memorised. `gen`: true labels, answered by rotation. */
export type CircuitKind = 'mem' | 'gen';
/**
 * By which rule networks on true labels count as generalising (C_gen). `share`: the paper's, a share of the logits' norm over all
 * pairs. It proves nothing where D is near all pairs (a lookup table of a fraction f of them has √f), and refuses networks that
 * answer every pair right. `heldOut`: they answer the test pairs, and answer them as the training pairs' logits predict.
 */
export const ADMISSION_RULES = ['share', 'heldOut'] as const;
export type AdmissionRule = (typeof ADMISSION_RULES)[number];

/** The paper admits networks as generalising with more than this share of the logits' norm in the trigonometric subspace (section 5.1). */
export const ADMITTED_SHARE = 0.95;
/**
 * The least held-out share of a network that generalises. A lookup table has 0. With one shared embedding even a perfect unit
 * of one frequency has no more than 2√2/π = .9003 (ReLU) or √⅔ = .8165 (x²), so this lies below both.
 */
export const ADMITTED_HELD_OUT_SHARE = 0.8;

/** Why a network is not compared. */
export const REFUSALS = [
  'diverged',
  'not memorised',
  'not trigonometric',
  'not generalising',
  'not held out',
  'no number',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The share that a pure lookup table of all training pairs has: √(D / all pairs). */
export const lookupShare = ({ config }: Pick<SweepRow, 'config'>): number =>
  Math.sqrt(config.task.trainExamples / pairCount(config.task.op, config.task.p));

/** One trained network: how large its logits are, and for how much norm. */
export interface EfficiencyPoint {
  readonly kind: CircuitKind;
  readonly trainExamples: number;
  readonly weightDecay: number;
  readonly seed: number;
  readonly steps: number;
  readonly correctLogit: number;
  readonly trainLoss: number;
  readonly norm: number;
  readonly trigShare: number;
  /** The trigShare of a lookup table of its training pairs. */
  readonly lookupShare: number;
  /** Of the test pairs' logits, by what those of training pairs predict; and the reverse. */
  readonly testTrigShare: number;
  readonly trainTrigShare: number;
  readonly converged: boolean;
  /** Absent where it is compared. */
  readonly refused?: Refusal;
}

/** Why a network on true labels does not count as generalising, by rule. */
const ADMISSION: Readonly<Record<AdmissionRule, (row: SweepRow) => Refusal | undefined>> = {
  share: ({ trigShare }) => (trigShare >= ADMITTED_SHARE ? undefined : 'not trigonometric'),
  heldOut({ testAccuracy, testTrigShare, config }) {
    if (!(testAccuracy >= config.phases.grokked)) return 'not generalising';
    return testTrigShare >= ADMITTED_HELD_OUT_SHARE ? undefined : 'not held out';
  },
};

function refusalOf(kind: CircuitKind, row: SweepRow, rule: AdmissionRule): Refusal | undefined {
  if (hasDiverged(row)) return 'diverged';
  if (!(row.trainAccuracy >= row.config.phases.memorised)) return 'not memorised';
  const refused = kind === 'gen' ? ADMISSION[rule](row) : undefined;
  if (refused) return refused;
  const isPositive = (value: number) => value > 0 && value < Infinity;
  const all = [row.correctLogit, row.trainLoss, row.weightNorm];
  return all.every(isPositive) ? undefined : 'no number'; // logarithms follow
}

/** Every run of an efficiency sweep as a point, those that are not compared included. */
export const efficiencyPoints = (
  rows: readonly SweepRow[],
  rule: AdmissionRule,
): EfficiencyPoint[] =>
  rows.map((row) => {
    const kind = row.config.task.labels === 'random' ? 'mem' : 'gen';
    const refused = refusalOf(kind, row, rule);
    return {
      kind,
      trainExamples: row.config.task.trainExamples,
      weightDecay: row.config.optimizer.weightDecay,
      seed: row.config.seed,
      steps: row.steps,
      correctLogit: row.correctLogit,
      trainLoss: row.trainLoss,
      norm: row.weightNorm,
      trigShare: row.trigShare,
      lookupShare: lookupShare(row),
      testTrigShare: row.testTrigShare,
      trainTrigShare: row.trainTrigShare,
      converged: row.ended === 'converged',
      ...(refused ? { refused } : {}),
    };
  });
