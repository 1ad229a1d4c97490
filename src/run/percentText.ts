import { valuesText } from '../messages/en/valuesText';
/** A share as people read it: whole per cent that are reached, so that it never says 95 % or 100 % too early. */
export function reachedPercent(share: number): string {
  const percent = 100 * share;
  if (!Number.isFinite(percent)) return valuesText.unknown;
  if (percent > 0 && percent < 1) return valuesText.belowOnePercent;
  return valuesText.percent({ number: Math.floor(percent + 1e-9) });
}
