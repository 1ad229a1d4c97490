import type { RunList, RunRepository } from './runShelf';
import type { ListedRun, SavedRun } from './savedRun';

const isUnfinished = ({ isOpen, step, inForce }: ListedRun) => isOpen && step < inForce.maxSteps;

/** The run that this page had before it was reloaded, otherwise the one that any page has had last and not finished. */
function candidate({ runs }: RunList, before: string | undefined): ListedRun | undefined {
  const own = runs.find(({ id, isOpen }) => id === before && isOpen);
  const [last] = runs;
  return own ?? (last && isUnfinished(last) ? last : undefined);
}

/**
 * The run that was left when the page went, claimed for this page; undefined where there is none, another living page has
 * it, or `isWanted` says no.
 */
export async function takeLastRun(
  shelf: RunRepository,
  isWanted: (run: ListedRun) => boolean,
): Promise<SavedRun | undefined> {
  const run = candidate(await shelf.list(), shelf.runBeforeReload);
  if (!run || run.controls.preset !== run.inForce.preset || !isWanted(run)) return undefined;
  if (!(await shelf.lock(run.id))) return undefined;
  try {
    return await shelf.read(run.id);
  } catch (problem) {
    shelf.unlock(run.id);
    throw problem;
  }
}
