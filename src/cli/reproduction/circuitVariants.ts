import { circuitLimit } from '../../analysis/circuits/circuitModel';
import {
  type CircuitLead,
  type CircuitRow,
  createCircuitRun,
} from '../../analysis/circuits/circuitRun';
import { PAPER_CIRCUITS } from '../../analysis/circuits/circuitSettings';
import type { PredictionResult } from '../../analysis/predictions/verdict';
import { groupedNumber } from '../../messages/format/numbers';

/** Section 3's simulation with all three ingredients, and without one of the two that matter once there is a generalising circuit. */
export const CIRCUIT_VARIANTS = {
  all: { title: 'All three ingredients', changes: {} },
  inefficient: { title: 'Generalising is less efficient', changes: { efficiency: 'without' } },
  fast: { title: 'Both are learned equally fast', changes: { slowness: 'without' } },
} as const;
export type CircuitVariant = keyof typeof CIRCUIT_VARIANTS;
export const CIRCUIT_VARIANT_NAMES = Object.keys(CIRCUIT_VARIANTS) as CircuitVariant[];

/** One simulation: log-spaced rows, and which circuit leads since when. */
export interface SimulatedVariant {
  readonly rows: readonly CircuitRow[];
  readonly lead: CircuitLead;
}

/** Simulates a variant with the paper's numbers for so many steps. */
export function simulateVariant(name: CircuitVariant, steps: number): SimulatedVariant {
  const run = createCircuitRun(
    { ...PAPER_CIRCUITS, ...CIRCUIT_VARIANTS[name].changes, steps },
    steps,
  );
  const { lead } = run.advance(steps);
  return { rows: run.rows, lead };
}

const INITIAL_LOSS = Math.log(PAPER_CIRCUITS.q);
/** A loss within this of the initial one has not fallen. */
const MIN_CHANGE = 0.01;
/** The weights count as in their limit within this share. */
const LIMIT_TOLERANCE = 0.01;
const numberText = (value: number) => value.toPrecision(3);

const lastRow = ({ rows }: SimulatedVariant) => rows.at(-1) as CircuitRow;
const highestTestLoss = ({ rows }: SimulatedVariant) =>
  Math.max(...rows.map(({ testLoss }) => testLoss));
/** The test loss rises above that of guessing while the train loss falls, and falls in the end. */
const isDelayed = (variant: SimulatedVariant) =>
  highestTestLoss(variant) > INITIAL_LOSS + MIN_CHANGE &&
  lastRow(variant).testLoss < INITIAL_LOSS / 2;

/**
 * Section 3 of the paper: with all three ingredients the losses have the shape of grokking and the weights end as theorem D.4
 * says; without efficiency the test loss never falls; without slowness there is no delay. `long`: all three, until the weights rest.
 */
export function circuitAnswer(
  all: SimulatedVariant,
  inefficient: SimulatedVariant,
  fast: SimulatedVariant,
  long: SimulatedVariant,
): PredictionResult {
  const { wGen, wMem } = lastRow(long);
  const limit = circuitLimit(PAPER_CIRCUITS);
  const expected = limit.kind === 'ratio' ? limit.ratio : Number.NaN;
  const delayed = isDelayed(all) && all.lead.leader === 'gen';
  const stuck = lastRow(inefficient).testLoss > INITIAL_LOSS - MIN_CHANGE;
  const prompt =
    highestTestLoss(fast) <= INITIAL_LOSS + MIN_CHANGE && lastRow(fast).testLoss < INITIAL_LOSS / 2;
  const rests = Math.abs(wGen / wMem / expected - 1) < LIMIT_TOLERANCE;
  const kept = [delayed, stuck, prompt, rests].filter(Boolean).length;
  return {
    verdict: kept === 4 ? 'reproduced' : kept > 0 ? 'partly' : 'not reproduced',
    sentence: [
      `All three: test loss rises from ${numberText(INITIAL_LOSS)} to ${numberText(highestTestLoss(all))}, then falls to ${numberText(lastRow(all).testLoss)}; w_gen overtakes w_mem at step ${groupedNumber(all.lead.since)}.`,
      `Less efficient: test loss ends at ${numberText(lastRow(inefficient).testLoss)}, ${stuck ? 'above' : 'below'} guessing.`,
      `Equally fast: test loss is never above ${numberText(highestTestLoss(fast))}: ${prompt ? 'no delay' : 'a delay'}.`,
      `In the limit w_gen / w_mem is ${numberText(wGen / wMem)}; theorem D.4 says ${numberText(expected)}.`,
    ].join(' '),
  };
}
