import type { RunConfig } from '../../run/runConfig';

/** The two sweeps of the view, and the labels they train on. */
export const EFFICIENCY_SHEETS = {
  memorising: { labels: 'random' },
  generalising: { labels: 'true' },
} as const satisfies Record<string, { labels: RunConfig['task']['labels'] }>;
export type EfficiencySheet = keyof typeof EFFICIENCY_SHEETS;
export const SHEET_NAMES = Object.keys(EFFICIENCY_SHEETS) as EfficiencySheet[];
