import { describe, expect, it } from 'vitest';
import {
  createSharedStorage,
  inMemoryRunRepository,
  stored,
} from '../testing/inMemoryRunRepository';
import { labHarness } from '../testing/labHarness';
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
  startsOf,
  stateOf,
} from '../testing/savedRuns';

describe('a page that is opened after another went', () => {
  it('shows the run as it was at its checkpoint, says so, and goes on from there', async () => {
    const shared = createSharedStorage();
    await runningPage(shared);
    const made = await nextPage(shared);
    expect(stateOf(made).opening).toEqual({
      code: 'restored',
      values: { step: 300, from: 200, losesChange: false },
    });
    expect([...made.lab.history.columns().step]).toEqual([0, 100, 200]);
    expect(startsOf(made).at(-1)?.starts).toEqual([snapshotAt(200)]);
    made.report({ type: 'paused', run: runOf(made), step: 200 });
    expect(stateOf(made)).toMatchObject({ status: 'paused', step: 200 });
    made.lab.run();
    expect(startsOf(made)).toHaveLength(1);
    expect(made.commands.at(-1)?.type).toBe('resume');
    // It measures where it begins once more, which is no row.
    reportRows(made, [200, 300, 400]);
    reportSnapshot(made, 400);
    made.report({ type: 'paused', run: runOf(made), step: 400 });
    await settled();
    const { id } = await onlyRun(shared);
    const saved = await readRun(shared, id);
    expect([...saved.columns.step]).toEqual([0, 100, 200, 300, 400]);
  });

  it('takes nothing from it before something new is measured', async () => {
    const shared = createSharedStorage();
    await runningPage(shared);
    const made = await nextPage(shared);
    made.report({ type: 'paused', run: runOf(made), step: 200 });
    await settled();
    expect(await onlyRun(shared)).toMatchObject({ step: 300, rows: 4, isOpen: true });
    made.lab.reset();
    await settled();
    expect(await onlyRun(shared)).toMatchObject({ step: 300, rows: 4, isOpen: false });
  });

  it('trains on the engine that it was on', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    const engine = { name: 'wasm', label: 'x', software: false } as const;
    const memory = { bytes: 1, largestBytes: 1, where: 'heap' } as const;
    made.report({
      type: 'started',
      run: runOf(made),
      info: { engine: { ...engine, memory }, parameters: 1, members: [] },
    });
    made.lab.saveNow();
    await settled();
    const again = await nextPage(shared);
    expect(startsOf(again).at(-1)?.configs[0]?.engine).toBe('wasm');
    expect(stateOf(again).config.engine).toBe('auto');
  });

  it.each([
    ['?preset=small&run=1', 'starts at once'],
    ['?preset=small&seed=7', 'asks for other settings'],
    ['?preset=quick', 'asks for another preset'],
  ])('follows its address where that is %s: it %s', async (search) => {
    const shared = createSharedStorage();
    await runningPage(shared);
    const made = await nextPage(shared, search);
    expect(stateOf(made).opening).toBeUndefined();
    expect(startsOf(made).every(({ starts: from }) => from === undefined)).toBe(true);
    expect((await onlyRun(shared)).isOpen).toBe(true);
  });

  it('offers it to an address that says nothing, and to nobody who has begun something', async () => {
    const shared = createSharedStorage();
    await runningPage(shared);
    const plain = await nextPage(shared, '');
    expect(stateOf(plain).opening).toMatchObject({ code: 'restored', values: { step: 300 } });
    expect(stateOf(plain).config).toMatchObject({ preset: 'small' });
    shared.owners.clear();
    const quicker = labHarness('?preset=small', inMemoryRunRepository(shared));
    quicker.ready();
    quicker.lab.setSetting('seed', 9);
    await settled();
    expect(stateOf(quicker).began).toBeUndefined();
    expect(shared.owners.size).toBe(0);
  });

  it('has nothing to say on a first visit, nor of a run that has finished', async () => {
    const shared = createSharedStorage();
    expect(stateOf(await nextPage(shared)).opening).toBeUndefined();
    const made = await runningPage(shared);
    reportRows(made, [3000]);
    reportSnapshot(made, 3000);
    made.report({ type: 'finished', run: runOf(made), step: 3000 });
    await settled();
    const next = await nextPage(shared);
    expect(stateOf(next)).toMatchObject({ opening: undefined, began: undefined });
    // A reload is no visit: the run is there again.
    const { id } = await onlyRun(shared);
    const same = labHarness('?preset=small', inMemoryRunRepository(shared, id));
    same.ready();
    await settled();
    expect(same.lab.history.columns().step.at(-1)).toBe(3000);
    expect(same.commands.map(({ type }) => type)).toEqual(['start', 'resume']);
  });

  it('leaves a run alone that another open page has', async () => {
    const shared = createSharedStorage();
    const first = await runningPage(shared);
    const second = labHarness('?preset=small', inMemoryRunRepository(shared));
    second.ready();
    await settled();
    expect(stateOf(second)).toMatchObject({ opening: undefined, began: undefined });
    second.lab.run();
    reportRows(second, [0, 5]);
    reportSnapshot(second, 5);
    second.advance(3000);
    reportRows(first, [400]);
    first.advance(3000);
    await settled();
    const { runs } = await stored(inMemoryRunRepository(shared).list());
    expect(runs.map(({ step }) => step).sort((a, b) => a - b)).toEqual([5, 400]);
  });

  it('goes by the settings of the checkpoint, and says that a later change is lost', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    made.lab.setSetting('optimizer.weightDecay', 0.3);
    made.advance(1000);
    made.report({ type: 'changed', run: runOf(made), step: 300, settings: { weightDecay: 0.3 } });
    made.advance(3000);
    await settled();
    const again = await nextPage(shared, made.urls.at(-1));
    expect(stateOf(again).opening).toMatchObject({ values: { losesChange: true } });
    expect(stateOf(again).marks).toEqual([]);
    expect(startsOf(again).at(-1)?.configs[0]?.optimizer.weightDecay).toBe(1);
    expect(stateOf(again).config.optimizer.weightDecay).toBe(1);
  });
});
