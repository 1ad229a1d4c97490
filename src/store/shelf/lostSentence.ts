import { runStatusText } from '../../messages/en/storyText';
import type { RunError } from '../../run/runError';
import { groupedNumber } from '../../run/settingText';

const messages = runStatusText;

const FAILURE_CAUSES: Partial<Record<RunError['kind'], string>> = {
  'worker-lost': messages.lost.worker,
  'device-lost': messages.lost.device,
  'out-of-memory': messages.lost.memory,
};

/** What is said of a run that was broken off at `step` and goes on from its checkpoint at `from`. */
export function recoveredRunText({ kind }: RunError, step: number, from: number): string {
  const off = { step: groupedNumber(step), why: FAILURE_CAUSES[kind] ?? messages.lost.other };
  if (step <= from) return messages.brokenOff(off);
  return messages.brokenOffBefore({ ...off, from: groupedNumber(from) });
}
