/** How a horizontal axis spreads steps. On a log axis everything before step 1 sits at the left edge. */
export type StepScale = 'log' | 'linear';

/** Where a step lies on its axis, up to a linear map. Step 0 has a place of its own on a log axis. */
export const stepPosition = (step: number, scale: StepScale): number =>
  scale === 'linear' ? step : Math.log10(Math.max(step, 0.5));

/**
 * The rows to draw of a series that has more than a screen can show: the first and last finite ones and, in each of
 * equally wide buckets of the axis as it is drawn, the lowest and the highest, so that no spike is lost on either
 * scale. Ascending indices, at most `limit` of them; rows whose value is not finite are never among them.
 */
export function decimate(
  steps: Float64Array,
  values: Float64Array,
  scale: StepScale,
  limit = 250,
): number[] {
  const finite: number[] = [];
  for (let i = 0; i < steps.length; i++) if (Number.isFinite(values[i])) finite.push(i);
  if (finite.length <= limit) return finite;

  const first = finite[0] as number;
  const last = finite[finite.length - 1] as number;
  const start = stepPosition(steps[first] as number, scale);
  const width = stepPosition(steps[last] as number, scale) - start;
  const buckets = Math.max(1, Math.floor((limit - 2) / 2));
  const lowest = new Int32Array(buckets).fill(-1);
  const highest = new Int32Array(buckets).fill(-1);
  const at = (index: number) => values[index] as number;
  for (const i of finite) {
    const share = (stepPosition(steps[i] as number, scale) - start) / width;
    const bucket = Math.min(buckets - 1, Math.floor(share * buckets));
    const low = lowest[bucket] as number;
    const high = highest[bucket] as number;
    if (low < 0 || at(i) < at(low)) lowest[bucket] = i;
    if (high < 0 || at(i) > at(high)) highest[bucket] = i;
  }
  const indices = new Set([first, last, ...lowest, ...highest]);
  indices.delete(-1);
  return [...indices].sort((a, b) => a - b);
}
