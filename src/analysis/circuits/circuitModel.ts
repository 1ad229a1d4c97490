import type { CircuitSetup } from './circuitSettings';

/** One circuit: what it costs and where its two factors start. */
export interface Circuit {
  /** Parameter norm at a weight of 1. */
  readonly p: number;
  readonly first: number;
  readonly second: number;
}

/** A setup with its switches and its convention resolved into numbers. */
export interface CircuitModel {
  readonly q: number;
  readonly kappa: number;
  /** Stands before the squared norm in the loss: α or α/2. */
  readonly decay: number;
  readonly learningRate: number;
  /** Gen's table is right on test examples. */
  readonly generalises: boolean;
  readonly gen: Circuit;
  readonly mem: Circuit;
}

/** How much less efficient than Mem a Gen without its efficiency is: with the paper's P_mem of 2 it has P_gen = 4. */
const INEFFICIENT = 2;

export function circuitModel(setup: CircuitSetup): CircuitModel {
  const { q, kappa, alpha, learningRate, pGen, pMem } = setup;
  const mem = { p: pMem, first: setup.memFirst, second: setup.memSecond };
  const asMem = setup.slowness === 'without';
  return {
    q,
    kappa,
    decay: setup.convention === 'halved' ? alpha / 2 : alpha,
    learningRate,
    generalises: setup.generalising === 'with',
    gen: {
      p: setup.efficiency === 'without' ? INEFFICIENT * pMem : pGen,
      first: asMem ? mem.first : setup.genFirst,
      second: asMem ? mem.second : setup.genSecond,
    },
    mem,
  };
}

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
