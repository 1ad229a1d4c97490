import { FIELD_PATHS, fieldAt } from '../../run/fields';
import { settingAt } from '../../run/settings';
import { readSweepCsv } from '../../run/sweepCsv';
import type { SweepForm } from './sweepForm';
import type { SweepSheet } from './sweepSheet';
import { endedCell } from './sweepSheet';

/** The sheet that a CSV file holds, or a plain sentence that says why it cannot be shown. */
export function importedSheet(file: string, text: string, form: SweepForm): SweepSheet | string {
  const read = readSweepCsv(text);
  if (read.kind === 'problem') return `${file} ${read.message}.`;
  const [first] = read.rows;
  if (!first) return `${file} holds no rows.`;
  if (read.rows.some(({ grid }) => grid !== first.grid)) {
    return `${file} holds rows of several grids. Take a file of one.`;
  }
  const shown = new Set<string>([...form.shows, 'seed', 'cut.step', 'cut.trainExamples']);
  const other = FIELD_PATHS.find((path) => {
    const value = settingAt(first.row.config, path);
    return !shown.has(path) && read.rows.some(({ row }) => settingAt(row.config, path) !== value);
  });
  if (other) {
    return `${file} has runs that differ in ${fieldAt(other).label} (${other}), which is not told apart here.`;
  }
  const byCell = new Map(read.rows.map(({ cell, row }) => [cell, endedCell(cell, row)]));
  const cells = [...byCell.values()].sort((a, b) => a.cell - b.cell);
  const rows = cells.flatMap(({ row }) => row ?? []);
  return {
    name: form.nameOf(first.row),
    protocol: first.row.protocol,
    grid: first.grid,
    size: first.cells,
    cells,
    rows,
    saved: rows.length,
  };
}
