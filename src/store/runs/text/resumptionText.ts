import { runStatusText } from '../../../messages/en/runStatus';
import { groupedNumber } from '../../../messages/format/numbers';
import type { RunError } from '../../../run/events/runError';
import type { SavedRun } from '../../persistence/savedRun';

/** What is said of a run that was left and is there again; undefined of one that had finished. */
export function restoredRunText({ summary: facts, checkpoint }: SavedRun): string | undefined {
  const { step, inForce, marks } = facts;
  if (checkpoint.step >= inForce.maxSteps) return undefined;
  const at = groupedNumber(step);
  if (step <= checkpoint.step) return runStatusText.left({ step: at });
  const lost = marks.some((mark) => mark.step > checkpoint.step) ? [runStatusText.setAgain] : [];
  const left = runStatusText.leftBefore({ step: at, from: groupedNumber(checkpoint.step) });
  return [left, ...lost].join(' ');
}

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
