/** Rows per factor of ten of steps in the log-spaced start. */
const PER_DECADE = 24;

/**
 * The first logging step after `step`: log-spaced at first (every step while the spacing is below one), then every
 * `every` steps, on multiples of it.
 */
export function nextLoggingStep(step: number, every: number): number {
  const spaced = Math.max(step + 1, Math.round(step * 10 ** (1 / PER_DECADE)));
  const regular = (Math.floor(step / every) + 1) * every;
  return spaced - step < every ? spaced : regular;
}
