import { circuitModel } from './circuitModel';
import type { CircuitSetup } from './circuitSetup';

/** What training tends to: a ratio of the two weights, one circuit alone, or (without weight decay) nothing. */
export type CircuitLimit =
  | { readonly kind: 'ratio'; readonly ratio: number }
  | { readonly kind: 'winner takes all' }
  | { readonly kind: 'none' };

/**
 * Where the loss is least, for weights above 0 (Varma et al. 2023, theorem D.4, with norm power 2): for κ < 2 both
 * circuits keep a weight, w_gen / w_mem = (P_mem / P_gen)^(2κ / (2 − κ)); for κ ≥ 2 one takes all.
 */
export function circuitLimit(setup: CircuitSetup): CircuitLimit {
  const { gen, mem, kappa, decay } = circuitModel(setup);
  if (decay === 0) return { kind: 'none' };
  if (kappa >= 2) return { kind: 'winner takes all' };
  return { kind: 'ratio', ratio: (mem.p / gen.p) ** ((2 * kappa) / (2 - kappa)) };
}
