import {
  type CircuitLead,
  type CircuitRow,
  createCircuitRun,
} from '../../analysis/circuits/circuitRun';
import { PAPER_CIRCUITS } from '../../analysis/circuits/circuitSettings';

/** Section 3's simulation with all three ingredients, and without one of the two that matter once a circuit generalises. */
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
