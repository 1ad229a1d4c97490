import { runsText } from '../messages/en/runsText';

/** So many are told; of more, only how many. */
const MAX_LISTED = 4;

/** Differences as one text. */
export function truncatedList(differences: readonly string[]): string {
  const more = differences.length - MAX_LISTED;
  const some = differences.slice(0, MAX_LISTED).join(', ');
  return more > 0 ? runsText.andMore({ some, more }) : some;
}
