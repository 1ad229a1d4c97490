import type { CircuitKind } from '../../analysis/efficiency/efficiencyPoints';

/** What figures call networks of each kind: by names of the code, for which they have words. */
export const KIND_NAMES = { mem: 'memorising', gen: 'generalising' } as const satisfies Record<
  CircuitKind,
  string
>;
