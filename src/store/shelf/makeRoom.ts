import { runsToDrop } from './dropped';
import type { RunRepository } from './runShelf';

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
