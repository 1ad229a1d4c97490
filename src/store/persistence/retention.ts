import { ok } from '../../run/result';
import type { RunRepository, Stored } from './runRepository';
import type { ListedRun } from './savedRun';

const MIB = 2 ** 20;
/** The most that runs without a pin may be, in number and in bytes: 8 MiB of frames each, and 200 MiB of all else. */
export const LIBRARY_LIMITS = { runs: 30, bytes: 440 * MIB } as const;
type Limits = { readonly [K in keyof typeof LIBRARY_LIMITS]: number };

/** The runs to remove so that the others fit: those written longest ago, never a pinned one. `runs`: written last first. */
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

/** Removes the runs for which there is no room beside the others, except those open in a page; answers how many. */
export async function dropOldRuns(repository: RunRepository): Stored<number> {
  const listed = await repository.list();
  if (!listed.ok) return listed;
  let count = 0;
  for (const { id } of runsToDrop(listed.value.runs)) {
    const unlocked = await repository.isUnlocked(id);
    if (!unlocked.ok) return unlocked;
    if (!unlocked.value) continue;
    const removed = await repository.remove(id);
    if (!removed.ok) return removed;
    count++;
  }
  return ok(count);
}
