import { groupedNumber } from '../../run/settingText';
import type { SavedRun } from './savedRun';

/** What is said of a run that was left and is there again; undefined of one that had finished. */
export function leftSentence({ facts, checkpoint }: SavedRun): string | undefined {
  const { step, inForce, marks } = facts;
  if (checkpoint.step >= inForce.maxSteps) return undefined;
  const at = groupedNumber(step);
  if (step <= checkpoint.step) return `This run was left at step ${at}, and goes on from there.`;
  const lost = marks.some((mark) => mark.step > checkpoint.step)
    ? ' What was changed after that is to be set again.'
    : '';
  return `This run was left at step ${at}; it goes on from its checkpoint at step ${groupedNumber(checkpoint.step)}.${lost}`;
}
