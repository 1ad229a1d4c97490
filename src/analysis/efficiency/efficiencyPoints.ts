import type { SweepRow } from '../../run/sweep/sweepRow';

/** `mem`: random labels, which can only be memorised. `gen`: true labels, answered by rotation. */
export type CircuitKind = 'mem' | 'gen';
/** The paper admits networks as generalising with more than this share of the logits' norm in the trigonometric subspace (section 5.1). */
export const ADMITTED_SHARE = 0.95;

/** Why a network is not compared. */
export const REFUSALS = ['not memorised', 'not trigonometric', 'no number'] as const;
export type Refusal = (typeof REFUSALS)[number];

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
  readonly converged: boolean;
  /** Absent where it is compared. */
  readonly refused?: Refusal;
}

function refusalOf(kind: CircuitKind, row: SweepRow): Refusal | undefined {
  if (!(row.trainAccuracy >= row.config.phases.memorised)) return 'not memorised';
  if (kind === 'gen' && !(row.trigShare >= ADMITTED_SHARE)) return 'not trigonometric';
  const isPositive = (value: number) => value > 0 && value < Infinity;
  const all = [row.correctLogit, row.trainLoss, row.weightNorm];
  return all.every(isPositive) ? undefined : 'no number'; // logarithms follow
}

/** Every run of an efficiency sweep as a point, those that are not compared included. */
export const efficiencyPoints = (rows: readonly SweepRow[]): EfficiencyPoint[] =>
  rows.map((row) => {
    const kind = row.config.task.labels === 'random' ? 'mem' : 'gen';
    const refused = refusalOf(kind, row);
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
      converged: row.converged,
      ...(refused ? { refused } : {}),
    };
  });
