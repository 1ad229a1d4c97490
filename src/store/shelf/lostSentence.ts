import { storyText } from '../../messages/en/storyText';
import type { RunError } from '../../run/runError';
import { groupedNumber } from '../../run/settingText';

const words = storyText;

const LOST: Partial<Record<RunError['kind'], string>> = {
  'worker-lost': words.lost.worker,
  'device-lost': words.lost.device,
  'out-of-memory': words.lost.memory,
};

/** What is said of a run that was broken off at `step` and goes on from its checkpoint at `from`. */
export function lostSentence({ kind }: RunError, step: number, from: number): string {
  const off = { step: groupedNumber(step), why: LOST[kind] ?? words.lost.other };
  if (step <= from) return words.brokenOff(off);
  return words.brokenOffBefore({ ...off, from: groupedNumber(from) });
}
