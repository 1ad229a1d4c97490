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

const messages = sweepsText;

/** What is announced of a sweep: a new sentence at each quarter of its runs, and when it pauses or stops. */
export function milestoneText(status: SweepStatus, ended: number, size: number): string {
  const quarter = size > 0 ? Math.floor((4 * ended) / size) : 0;
  const runs = groupedNumber(size);
  const progress = Object.values(messages.quarters)[quarter - 1]?.({ runs, count: size }) ?? '';
  if (status === 'starting' || status === 'running')
    return progress || messages.training({ runs, count: size });
  if (status === 'paused') return `${messages.paused} ${progress}`.trim();
  if (status === 'stopped')
    return messages.stopped({ ended: groupedNumber(ended), runs, count: size });
  return '';
}
