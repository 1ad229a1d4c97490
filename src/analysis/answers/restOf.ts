import { figureText } from './figureText';

/** With a larger share of runs that did not come to rest, what one sees is the step budget: no verdict. */
const MOST = 0.5;

/** Whether most runs ran out of steps before they came to rest, and how many did, as a sentence. */
export function restOf(
  counts: readonly { readonly runs: number; readonly unconverged: number }[],
): { readonly isUnsettled: boolean; readonly sentence: string } {
  const runs = counts.reduce((sum, count) => sum + count.runs, 0);
  const unconverged = counts.reduce((sum, count) => sum + count.unconverged, 0);
  return {
    isUnsettled: unconverged > MOST * runs,
    sentence:
      unconverged === 0
        ? `All ${figureText.runs(runs)} came to rest.`
        : `Of ${figureText.runs(runs)}, ${unconverged} ran out of steps before coming to rest.`,
  };
}
