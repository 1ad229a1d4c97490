import { dropped } from './dropped';
import type { RunShelf } from './runShelf';

/** Takes the runs off the shelf for which there is no room beside the others, and says how many. Open ones stay. */
export async function makeRoom(shelf: RunShelf): Promise<number> {
  const { runs } = await shelf.list();
  let count = 0;
  for (const { id } of dropped(runs)) {
    if (!(await shelf.isFree(id))) continue;
    await shelf.remove(id);
    count++;
  }
  return count;
}
