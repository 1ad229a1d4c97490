import { sweepsText } from '../../messages/en/sweepsText';
import { FIELD_PATHS, fieldAt } from '../../run/fields';
import { settingAt } from '../../run/settings';
import { readSweepCsv } from '../../run/sweepCsv';
import type { SweepForm } from './sweepForm';
import type { SweepTable } from './sweepSheet';
import { endedCell } from './sweepSheet';

/** The sheet that a CSV file holds, or a plain sentence that says why it cannot be shown. */
export function importSweepTable(file: string, text: string, form: SweepForm): SweepTable | string {
  const read = readSweepCsv(text);
  if (read.kind === 'problem') return sweepsText.wrongFile({ file, why: read.message });
  const [first] = read.rows;
  if (!first) return sweepsText.noRows({ file });
  if (read.rows.some(({ grid }) => grid !== first.grid)) {
    return sweepsText.severalGrids({ file });
  }
  const shown = new Set<string>([...form.shownPaths, 'seed', 'cut.step', 'cut.trainExamples']);
  const other = FIELD_PATHS.find((path) => {
    const value = settingAt(first.row.config, path);
    return !shown.has(path) && read.rows.some(({ row }) => settingAt(row.config, path) !== value);
  });
  if (other) {
    return sweepsText.differIn({ file, setting: fieldAt(other).label, path: other });
  }
  const byCell = new Map(read.rows.map(({ cell, row }) => [cell, endedCell(cell, row)]));
  const cells = [...byCell.values()].sort((a, b) => a.cell - b.cell);
  const rows = cells.flatMap(({ row }) => row ?? []);
  return {
    name: form.tableName(first.row),
    protocol: first.row.protocol,
    grid: first.grid,
    size: first.cells,
    cells,
    rows,
    saved: rows.length,
  };
}
