import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import type { SweepStatus } from './controller/sweepController';

/** A time as minutes and seconds, from an hour on with hours. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n % 60).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes)}:${two(seconds)}`;
}

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
