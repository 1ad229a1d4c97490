import { cellRunConfig } from '../run/cellRun';
import { FIELD_PATHS } from '../run/fields';
import type { RunConfig } from '../run/runConfig';
import { settingAt } from '../run/settings';
import { type Snapshot, withFreshOptimizer } from '../run/snapshot';

/** Networks that are trained on all pairs before a cut, and which of them each cell goes on from. */
export interface SweepParents {
  readonly configs: readonly RunConfig[];
  /** By the cell's place in the list: its parent's place in `configs`. */
  readonly parentIndex: readonly number[];
}

/** The runs that cells of an `ungrok` sweep share up to their cut: all that differ in nothing but D after it. */
export function sweepParents(cells: readonly RunConfig[]): SweepParents {
  const places = new Map<string, number>();
  const configs: RunConfig[] = [];
  const of = cells.map((cell) => {
    const { cut, ...run } = cellRunConfig('ungrok', cell);
    const config = { ...run, cut: { ...cut, step: 0 }, maxSteps: cut.step };
    const key = FIELD_PATHS.filter((path) => path !== 'cut.trainExamples')
      .map((path) => settingAt(config, path))
      .join();
    const place = places.get(key) ?? configs.push(config) - 1;
    places.set(key, place);
    return place;
  });
  return { configs, parentIndex: of };
}

/** What a cell starts from: its parent's snapshot, with an optimiser that remembers it or begins anew, as the cell says. */
export const startFromParent = (parent: Snapshot, { optimizer }: RunConfig): Snapshot =>
  optimizer.onDataChange === 'reset' ? withFreshOptimizer(parent) : parent;
