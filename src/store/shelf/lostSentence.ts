import type { RunError } from '../../run/runError';
import { groupedNumber } from '../../run/settingText';

const LOST: Partial<Record<RunError['kind'], string>> = {
  'worker-lost': 'its training worker was lost',
  'device-lost': 'its graphics device was lost',
  'out-of-memory': 'memory ran out',
};

/** What is said of a run that was broken off at `step` and goes on from its checkpoint at `from`. */
export function lostSentence({ kind }: RunError, step: number, from: number): string {
  const why = LOST[kind] ?? 'it could not go on';
  const at = `This run was broken off at step ${groupedNumber(step)}, as ${why};`;
  if (step <= from) return `${at} it goes on from there.`;
  return `${at} it goes on from its checkpoint at step ${groupedNumber(from)}, and does again what came after that.`;
}
