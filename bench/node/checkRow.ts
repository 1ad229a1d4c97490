import { agrees } from '../agreement';
import type { LossLine, SkippedLine } from '../benchLine';
import type { BenchRow } from '../benchRows';
import { REFERENCE } from '../contenders';
import type { Contender } from './contender';
import { startRow } from './timeRow';

/** Whether all contenders train the same: their losses after the first steps. */
export async function checkRow(
  row: BenchRow,
  contenders: readonly Contender[],
): Promise<(LossLine | SkippedLine)[]> {
  try {
    const { losses, skipped } = await startRow(row, contenders);
    const reference = losses.get(REFERENCE) ?? Number.NaN;
    const lines = [...losses].map(([engine, loss]) => ({
      row: row.name,
      engine,
      loss,
      agrees: agrees(loss, reference),
    }));
    return [...lines, ...skipped.filter(({ engine }) => !losses.has(engine))];
  } finally {
    for (const contender of contenders) await contender.stop().catch(() => {});
  }
}
