import { expect } from 'vitest';
import type { Snapshot } from '../../run/events/snapshot';
import type { ListedRun, SavedRun } from '../persistence/savedRun';
import { inMemoryRunRepository, type SharedStorage, stored } from './inMemoryRunRepository';
import { type LabHarness, labHarness } from './labHarness';
import { metricRows } from './metricRows';

const SEARCH = '?preset=small';

export const snapshotAt = (step: number): Snapshot => {
  const part = (value: number) => ({ w: Float32Array.of(value, value) });
  const state = { weights: part(step), m: part(1), v: part(2), compensation: part(3) };
  return { step, optimizerStep: step, loggedStep: step, state };
};
export const stateOf = ({ lab }: LabHarness) => lab.store.getState();
export const startsOf = ({ commands }: LabHarness) =>
  commands.filter((command) => command.type === 'start');
export const runOf = (made: LabHarness) => startsOf(made).at(-1)?.run ?? 0;

/** Lets pending promises settle. */
export const settled = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** The worker reports measurements at `steps`. */
export function reportRows(made: LabHarness, steps: readonly number[]): void {
  const columns = metricRows(steps, { trainAccuracy: () => 1, testAccuracy: (step) => step / 1e4 });
  const step = steps.at(-1) ?? 0;
  made.report({ type: 'progress', run: runOf(made), step, stepsPerSecond: 1, columns });
}

/** The worker reports a snapshot. */
export const reportSnapshot = (made: LabHarness, step: number, asked?: true) =>
  made.report({
    type: 'snapshot',
    run: runOf(made),
    snapshot: snapshotAt(step),
    ...(asked ? { asked } : {}),
  });

/** A page whose run has measured up to step 300 and has its last snapshot at 200. */
export async function runningPage(shared: SharedStorage, search = SEARCH): Promise<LabHarness> {
  const made = labHarness(search, inMemoryRunRepository(shared));
  made.ready();
  await settled();
  made.lab.run();
  made.report({ type: 'resumed', run: runOf(made) });
  reportRows(made, [0, 100]);
  reportSnapshot(made, 0);
  reportSnapshot(made, 100);
  made.advance(2500);
  await settled();
  reportRows(made, [200, 300]);
  reportSnapshot(made, 200);
  made.advance(2500);
  await settled();
  return made;
}

/** The page was closed without an event, and another is opened in its place. */
export async function nextPage(shared: SharedStorage, search = SEARCH): Promise<LabHarness> {
  shared.owners.clear();
  const made = labHarness(search, inMemoryRunRepository(shared));
  made.ready();
  await settled();
  return made;
}

export const onlyRun = async (shared: SharedStorage): Promise<ListedRun> => {
  const { runs } = await stored(inMemoryRunRepository(shared).list());
  expect(runs).toHaveLength(1);
  return runs[0] as ListedRun;
};

export const readRun = (shared: SharedStorage, id: string): Promise<SavedRun> =>
  stored(inMemoryRunRepository(shared).read(id));
