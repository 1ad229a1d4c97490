import type { CircuitKind } from '../../analysis/efficiency/efficiencyPoints';

/** What networks of each kind do. */
export const KIND_WORDS = { mem: 'memorising', gen: 'generalising' } as const satisfies Record<
  CircuitKind,
  string
>;
