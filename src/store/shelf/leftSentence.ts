import { runStatusText } from '../../messages/en/storyText';
import { groupedNumber } from '../../run/settingText';
import type { SavedRun } from './savedRun';

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
