import { sweepsText } from '../../messages/en/sweepsText';
import { groupedNumber } from '../../run/settingText';
import type { SweepStatus } from './sweepBench';

const words = sweepsText;
const QUARTERS = Object.values(words.quarters);

/** What of a sweep is told aloud: a new sentence at each quarter of its runs, and when it rests. */
export function milestoneText(status: SweepStatus, ended: number, size: number): string {
  const quarter = size > 0 ? Math.floor((4 * ended) / size) : 0;
  const runs = groupedNumber(size);
  const so = QUARTERS[quarter - 1]?.({ runs }) ?? '';
  if (status === 'starting' || status === 'running') return so || words.training({ runs });
  if (status === 'paused') return `${words.paused} ${so}`.trim();
  if (status === 'stopped') return words.stopped({ ended: groupedNumber(ended), runs });
  return '';
}
