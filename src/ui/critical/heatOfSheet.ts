import type { HeatCell, HeatState } from '../../figures/heatCell';
import { numberText } from '../../figures/numberText';
import { criticalViewText } from '../../messages/en/criticalViewText';
import type { RunConfig } from '../../run/runConfig';
import type { SheetCell, SweepSheet } from '../sweeps/sweepSheet';
import type { SeedChoice } from './seedChoice';

/** A sheet as a heat map shows it. */
export interface SheetHeat {
  readonly sizes: readonly number[];
  readonly weightDecays: readonly number[];
  readonly cells: readonly HeatCell[];
  /** The run that each of these cells opens: that of its first seed. */
  readonly runs: readonly RunConfig[];
}

export const sizeOf = ({ config }: Pick<SheetCell, 'config'>): number => config.task.trainExamples;
export const decayOf = ({ config }: Pick<SheetCell, 'config'>): number =>
  config.optimizer.weightDecay;
const ascending = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);

/** The state of several runs together. */
function stateOf(cells: readonly SheetCell[]): HeatState {
  const has = (state: HeatState) => cells.some((cell) => cell.state === state);
  if (has('running')) return 'running';
  if (has('waiting')) return has('done') || has('unconverged') ? 'running' : 'waiting';
  return has('unconverged') ? 'unconverged' : 'done';
}

/** Mean test accuracy as things stand; null where nothing was measured. */
function accuracyOf(cells: readonly SheetCell[]): number | null {
  const values = cells
    .map(({ row, progress }) => (row ?? progress)?.testAccuracy ?? Number.NaN)
    .filter(Number.isFinite);
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

/** Test accuracy by size and weight decay, of the seeds that are chosen. A combination that no run stands for has no cell. */
export function heatOfSheet(sheet: SweepSheet, choice: SeedChoice): SheetHeat {
  const shown = sheet.cells.filter(({ config }) => choice === 'mean' || config.seed === choice);
  const sizes = ascending(sheet.cells.map(sizeOf));
  const weightDecays = ascending(sheet.cells.map(decayOf));
  const places = new Map<string, SheetCell[]>();
  for (const cell of shown) {
    const place = `${sizeOf(cell)} ${decayOf(cell)}`;
    const there = places.get(place);
    if (there) there.push(cell);
    else places.set(place, [cell]);
  }
  const runs: RunConfig[] = [];
  const cells: HeatCell[] = [];
  for (const [y, decay] of weightDecays.entries()) {
    for (const [x, size] of sizes.entries()) {
      const here = places.get(`${size} ${decay}`);
      const [first] = here ?? [];
      if (!here || !first) continue;
      const place = { size: numberText(size), decay: numberText(decay) };
      const label =
        choice === 'mean'
          ? criticalViewText.cell(place)
          : criticalViewText.cellOfSeed({ ...place, seed: choice });
      cells.push({ x, y, value: accuracyOf(here), state: stateOf(here), label });
      runs.push(first.config);
    }
  }
  return { sizes, weightDecays, cells, runs };
}
