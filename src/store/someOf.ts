/** So many are told; of more, only how many. */
const TOLD = 4;

/** Differences as one text. */
export function someOf(differences: readonly string[]): string {
  const more = differences.length - TOLD;
  return differences.slice(0, TOLD).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
