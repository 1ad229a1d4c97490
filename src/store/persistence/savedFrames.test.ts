import { beforeAll, describe, expect, it } from 'vitest';
import { failed } from '../../run/result';
import { addFrame, SAVED_FRAME_LIMITS } from '../inside/frameThinning';
import { loadThinning } from '../inside/loadThinning';
import {
  createSharedStorage,
  inMemoryRunRepository,
  type SharedStorage,
} from '../testing/inMemoryRunRepository';
import { type LabHarness, labHarness } from '../testing/labHarness';
import {
  nextPage,
  onlyRun,
  readRun,
  reportRows,
  reportSnapshot,
  runningPage,
  runOf,
  settled,
  snapshotAt,
  stateOf,
} from '../testing/savedRuns';
import type { RunRepository } from './runRepository';

/** Somebody has looked inside the run at these steps. */
function look(made: LabHarness, steps: readonly number[], bytes = 8): void {
  const summary = { frame: { rule: { means: Float64Array.of(1, 2) } } };
  for (const step of steps) {
    const weights = { w: new Float32Array(bytes / 4).fill(step) };
    addFrame(made.lab.frames, { step, weights }, summary as never);
  }
}
const networkSteps = ({ lab }: LabHarness) => lab.networks().map(({ step }) => step);
const savedSteps = async (shared: SharedStorage) =>
  (await readRun(shared, (await onlyRun(shared)).id)).frames.map(({ step }) => step);
const frameWrites = ({ writes }: SharedStorage) =>
  writes.flatMap(({ frames }) => (frames ? [frames.map(({ step }) => step)] : []));

async function pauseAt(made: LabHarness, step: number): Promise<void> {
  reportRows(made, [step]);
  reportSnapshot(made, step);
  made.report({ type: 'paused', run: runOf(made), step });
  await settled();
}

beforeAll(loadThinning);

describe('the frames of a run', () => {
  it('are saved with it where it stops, and come back after a reload', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    look(made, [50, 150, 250]);
    await pauseAt(made, 350);
    expect(await savedSteps(shared)).toEqual([0, 50, 100, 150, 200, 250, 350]);
    const { bytes, rows } = await onlyRun(shared);
    expect(bytes).toBe(rows * 8 * Object.keys(made.lab.history.columns()).length + 4 * 8 + 7 * 8);

    const next = await nextPage(shared);
    expect(networkSteps(next)).toEqual([0, 50, 100, 150, 200, 250, 350]);
    expect(next.lab.networks()[1]?.weights).toEqual({ w: Float32Array.of(50, 50) });
    expect(next.lab.frames.isDone(50)).toBe(false); // what is in them is measured again
    // It goes on, and what is saved goes on with it.
    next.report({ type: 'paused', run: runOf(next), step: 350 });
    next.lab.run();
    look(next, [375]);
    await pauseAt(next, 400);
    expect(await savedSteps(shared)).toEqual([0, 50, 100, 150, 200, 250, 350, 375, 400]);
  });

  it('are written every ten seconds at most while it trains, never beyond its checkpoint, and not by a page that goes', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    expect(frameWrites(shared)).toEqual([[0, 100]]);
    look(made, [250]);
    reportRows(made, [310]);
    made.advance(2500);
    await settled();
    expect(frameWrites(shared)).toHaveLength(1);
    reportRows(made, [320]);
    const written = shared.writes.length;
    made.lab.saveNow(true);
    await settled();
    expect(shared.writes.length).toBe(written + 1);
    expect(frameWrites(shared)).toHaveLength(1);
    expect(await savedSteps(shared)).toEqual([0, 100]);
    made.advance(8000);
    reportRows(made, [330]);
    made.advance(2500);
    await settled();
    expect(frameWrites(shared).slice(1)).toEqual([[0, 100, 200]]); // 250 is beyond the checkpoint
  });

  it('stay within their bytes', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    const steps = Array.from({ length: 40 }, (_, i) => 201 + i);
    look(made, steps, 2 ** 20);
    await pauseAt(made, 350);
    const { frames } = shared.writes.at(-1) ?? {};
    const bytes = (frames ?? []).reduce(
      (sum, { weights }) => sum + (weights.w?.byteLength ?? 0),
      0,
    );
    expect(bytes).toBeLessThanOrEqual(SAVED_FRAME_LIMITS.networkBytes);
    expect(bytes).toBeGreaterThan(SAVED_FRAME_LIMITS.networkBytes / 2);
    expect((await onlyRun(shared)).bytes).toBeGreaterThan(bytes);
  });

  it('come back with a run that is opened from the library, and after it was deleted', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    look(made, [50]);
    await pauseAt(made, 350);
    made.lab.reset();
    await settled();
    const { id } = await onlyRun(shared);
    const { library } = made.lab;
    await library?.refresh();
    await library?.remove(id);
    expect(shared.runs.size).toBe(0);
    await library?.undo();
    expect(networkSteps(made)).toEqual([]);
    expect(await library?.open(id)).toBe(true);
    expect(networkSteps(made)).toEqual([0, 50, 100, 200, 350]);
  });

  it('lose those that are damaged, which is said; the next write makes that good', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    look(made, [50]);
    await pauseAt(made, 350);
    const { id } = await onlyRun(shared);
    shared.runs.get(id)?.frames.set(100, { step: 100, weights: 'gone' });
    const next = await nextPage(shared);
    expect(networkSteps(next)).toEqual([0, 50, 200, 350]);
    expect(stateOf(next).notices).toEqual([
      { field: 'library', code: 'frames-damaged', values: { count: 1 } },
    ]);
    next.report({ type: 'paused', run: runOf(next), step: 350 });
    next.lab.run();
    await pauseAt(next, 400);
    expect(await savedSteps(shared)).toEqual([0, 50, 200, 350, 400]);
    expect(stateOf(await nextPage(shared)).notices).toEqual([]);
  });

  it('give way where there is no room for them, which is said once; the run is saved', async () => {
    const shared = createSharedStorage();
    const repository = inMemoryRunRepository(shared);
    let tries = 0;
    const small: RunRepository = {
      ...repository,
      write(update) {
        if (!update.frames) return repository.write(update);
        tries++;
        return Promise.resolve(failed({ code: 'full', values: {} }));
      },
    };
    const made = labHarness('?preset=small', small);
    made.ready();
    made.lab.run();
    made.report({ type: 'resumed', run: runOf(made) });
    reportRows(made, [0, 100]);
    reportSnapshot(made, 100);
    made.advance(2500);
    await settled();
    const notice = { field: 'library', code: 'frames-not-saved', values: {} };
    expect(stateOf(made).notices).toEqual([notice]);
    made.lab.dismissNotice('library');
    await pauseAt(made, 200);
    expect(stateOf(made).notices).toEqual([]);
    expect(tries).toBe(1);
    expect(await onlyRun(shared)).toMatchObject({ step: 200, rows: 3 });
    expect(await savedSteps(shared)).toEqual([]);
  });

  it('are all written again where storage was emptied', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    look(made, [50]);
    await pauseAt(made, 350);
    const { id } = await onlyRun(shared);
    shared.runs.clear();
    made.lab.run();
    reportRows(made, [360]);
    made.advance(2500);
    await settled();
    expect((await readRun(shared, id)).checkpoint).toEqual(snapshotAt(350));
    expect(await savedSteps(shared)).toEqual([0, 50, 100, 200, 350]);
  });
});
