import type { MetricColumns } from '../run/metrics';

/** Which way the weight norm goes. */
export type WeightTrend = 'falling' | 'rising' | 'steady';

/** A change by less than this share over the last fifth of the run counts as steady. */
const NOTICEABLE = 0.01;

/** The trend of the weight norm over the last fifth of the steps; nothing while there is too little to tell. */
export function weightTrend({ step, weightNorm }: MetricColumns): WeightTrend | undefined {
  const last = step.length - 1;
  const since = (step[last] ?? 0) * 0.8;
  let first = last;
  while (first > 0 && (step[first - 1] as number) >= since) first--;
  const before = weightNorm[Math.max(0, first === last ? last - 1 : first)];
  const now = weightNorm[last];
  if (last < 1 || before === undefined || now === undefined) return undefined;
  const change = now / before - 1;
  if (!Number.isFinite(change)) return undefined;
  if (Math.abs(change) < NOTICEABLE) return 'steady';
  return change < 0 ? 'falling' : 'rising';
}
