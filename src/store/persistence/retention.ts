import type { RunRepository } from './runRepository';
import type { ListedRun } from './savedRun';

const MIB = 2 ** 20;
/** Runs that are not pinned are kept up to this. */
export const LIBRARY_LIMITS = { runs: 30, bytes: 200 * MIB } as const;
type Limits = { readonly [K in keyof typeof LIBRARY_LIMITS]: number };

/** Which runs make room for the others: those written longest ago; never a pinned one. `runs`: written last first. */
export function runsToDrop(
  runs: readonly ListedRun[],
  limits: Limits = LIBRARY_LIMITS,
): readonly ListedRun[] {
  let bytes = 0;
  return runs
    .filter(({ isPinned }) => !isPinned)
    .filter((run, i) => {
      bytes += run.bytes;
      return i >= limits.runs || (i > 0 && bytes > limits.bytes);
    })
    .reverse();
}

/** Takes the runs off the shelf for which there is no room beside the others, and says how many. Open ones stay. */
export async function dropOldRuns(shelf: RunRepository): Promise<number> {
  const { runs } = await shelf.list();
  let count = 0;
  for (const { id } of runsToDrop(runs)) {
    if (!(await shelf.isUnlocked(id))) continue;
    await shelf.remove(id);
    count++;
  }
  return count;
}
