import type { Coded } from '../../run/coded';
import type { CircuitRow, CircuitState } from './circuitRun';
import type { CircuitSetup } from './circuitSettings';

/** What a simulation shows. Losses are in nats; `guessing` is the loss of guessing, ln q; `since` is a step. */
export interface CircuitOutcomes {
  /** `step` would have been the first with weights out of bounds. */
  diverged: { readonly step: number; readonly learningRate: number; readonly alpha: number };
  'hardly-learned': {
    readonly steps: number;
    readonly trainLoss: number;
    readonly guessing: number;
  };
  /** The weights jump, and the lead changes with them: the learning rate is too large. */
  alternating: { readonly changes: number; readonly trainLoss: number; readonly testLoss: number };
  'neither-generalises': {
    readonly trainLoss: number;
    readonly testLoss: number;
    readonly guessing: number;
  };
  'equal-weights': { readonly trainLoss: number; readonly testLoss: number };
  memorises: {
    readonly steps: number;
    readonly trainLoss: number;
    readonly testLoss: number;
    readonly guessing: number;
  };
  'no-delay': { readonly since: number; readonly testLoss: number };
  /** Gen overtakes Mem, but the right answer has less than half of the probability yet. */
  overtakes: Overtaking;
  groks: Overtaking;
}

interface Overtaking {
  /** The highest test loss. */
  readonly peak: number;
  readonly guessing: number;
  readonly since: number;
  readonly testLoss: number;
}

export type CircuitOutcome = Coded<CircuitOutcomes>;

/** A test loss above guessing by this factor is a visible rise. */
const RISE_FACTOR = 1.02;
/** With a train loss of at least this share of guessing's, hardly anything is learned. */
const UNLEARNED_SHARE = 0.9;
/** A lead that changes more often than this is no overtaking. */
const MAX_LEAD_CHANGES = 3;

/** What a simulation has shown so far. `rows` has at least the one of step 0. */
export function circuitOutcome(
  { q, generalising, learningRate, alpha }: CircuitSetup,
  { status, step, lead }: CircuitState,
  rows: readonly CircuitRow[],
): CircuitOutcome {
  const guessing = Math.log(q);
  const { trainLoss, testLoss } = rows.at(-1) as CircuitRow;
  const peak = Math.max(...rows.map((row) => row.testLoss));
  const { changes, leader, since } = lead;

  if (status === 'diverged') {
    return { code: 'diverged', values: { step: step + 1, learningRate, alpha } };
  }
  if (trainLoss > UNLEARNED_SHARE * guessing) {
    return { code: 'hardly-learned', values: { steps: step, trainLoss, guessing } };
  }
  if (changes > MAX_LEAD_CHANGES) {
    return { code: 'alternating', values: { changes, trainLoss, testLoss } };
  }
  if (generalising === 'without') {
    return { code: 'neither-generalises', values: { trainLoss, testLoss, guessing } };
  }
  if (leader === undefined) {
    return { code: 'equal-weights', values: { trainLoss, testLoss } };
  }
  if (leader === 'mem') {
    return { code: 'memorises', values: { steps: step, trainLoss, testLoss, guessing } };
  }
  if (peak <= RISE_FACTOR * guessing) {
    return { code: 'no-delay', values: { since, testLoss } };
  }
  // Below a loss of ln 2, the right answer has more than half of the probability.
  const code = testLoss < Math.LN2 ? 'groks' : 'overtakes';
  return { code, values: { peak, guessing, since, testLoss } };
}
