/** A share as people read it, without ever rounding up to 100 % or down to 0 % what is not quite there. */
export function percentText(share: number): string {
  const percent = 100 * share;
  if (!Number.isFinite(percent)) return 'unknown';
  if (percent > 0 && percent < 1) return 'below 1 %';
  const rounded = percent < 100 ? Math.min(99, Math.round(percent)) : 100;
  return `${rounded} %`;
}
