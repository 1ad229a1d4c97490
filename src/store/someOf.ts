import { runsText } from '../messages/en/runsText';

/** So many are told; of more, only how many. */
const TOLD = 4;

/** Differences as one text. */
export function someOf(differences: readonly string[]): string {
  const more = differences.length - TOLD;
  const some = differences.slice(0, TOLD).join(', ');
  return more > 0 ? runsText.andMore({ some, more }) : some;
}
