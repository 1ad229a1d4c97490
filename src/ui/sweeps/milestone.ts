import type { SweepStatus } from './sweepBench';

const QUARTERS = ['', 'A quarter', 'Half', 'Three quarters', 'All'] as const;

/** What of a sweep is told aloud: a new sentence at each quarter of its runs, and when it rests. */
export function milestone(status: SweepStatus, ended: number, size: number): string {
  const quarter = size > 0 ? Math.floor((4 * ended) / size) : 0;
  const so =
    quarter > 0
      ? `${QUARTERS[quarter]} of the ${size} runs ${quarter === 1 ? 'has' : 'have'} ended.`
      : '';
  if (status === 'starting' || status === 'running') return so || `Training ${size} runs.`;
  if (status === 'paused') return `Paused. ${so}`.trim();
  if (status === 'stopped') return `Stopped. ${ended} of ${size} runs have ended.`;
  return '';
}
