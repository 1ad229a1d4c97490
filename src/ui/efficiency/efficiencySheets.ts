import type { RunConfig } from '../../run/runConfig';

/** The two sweeps of the view, and the labels they train on. */
export const EFFICIENCY_SWEEPS = {
  memorising: { labels: 'random' },
  generalising: { labels: 'true' },
} as const satisfies Record<string, { labels: RunConfig['task']['labels'] }>;
export type EfficiencySweepName = keyof typeof EFFICIENCY_SWEEPS;
export const EFFICIENCY_SWEEP_NAMES = Object.keys(EFFICIENCY_SWEEPS) as EfficiencySweepName[];
