/** A share as a whole per cent; a dash where there is none. */
export const roundedPercent = (share: number | null): string =>
  share === null || !Number.isFinite(share) ? '–' : `${Math.round(100 * share)} %`;
