import { expect, it } from 'vitest';
import { currentRun } from '../runs/comparedRuns';
import { exampleRun } from '../testing/exampleRun';
import { labHarness } from '../testing/labHarness';
import { metricRows } from '../testing/metricRows';

function createHarness() {
  const made = labHarness('?preset=small');
  made.ready();
  return {
    ...made,
    state: () => made.lab.store.getState(),
    starts: () => made.commands.filter((command) => command.type === 'start'),
  };
}

it('shows the run of a file where there is none, and keeps it beside the next', () => {
  const { lab, state, starts, advance: pass } = createHarness();
  const before = state().config;
  lab.openFile(exampleRun, 'third.json');
  expect(state()).toMatchObject({ status: 'idle', step: 200, began: { seed: 7 }, notices: [] });
  expect(state().config).toEqual(before);
  expect(lab.history.columns().testAccuracy).toEqual(exampleRun.run.columns.testAccuracy);
  expect(state().phase.intervals.length).toBeGreaterThan(1);
  lab.run();
  pass(1000);
  expect(starts()).toHaveLength(1);
  expect(state().compared).toMatchObject([
    {
      began: { seed: 7 },
      origin: { file: 'third.json', note: exampleRun.note },
      engine: { name: 'wasm' },
    },
  ]);
  expect(lab.history.length).toBe(0);
});

it('shows it beside a run that goes on, which goes on', () => {
  const { lab, state, starts, report } = createHarness();
  lab.run();
  const run = starts()[0]?.run ?? 0;
  const columns = metricRows([0, 10]);
  report({ type: 'resumed', run });
  report({ type: 'progress', run, step: 10, stepsPerSecond: 1, columns });
  lab.openFile(exampleRun, 'third.json');
  expect(state()).toMatchObject({
    status: 'running',
    compared: [{ colorIndex: 1, isShown: true }],
  });
  expect([...lab.history.columns().step]).toEqual([0, 10]);
  expect(state().compared.map(({ origin }) => origin?.file)).toEqual(['third.json']);
  expect(currentRun(state(), lab.history)?.origin).toBeUndefined();
  expect(state().compared[0]?.columns).toEqual(exampleRun.run.columns);
});

it('says why a file cannot be shown, and loses nothing', () => {
  const { lab, state } = createHarness();
  lab.openFile(exampleRun, 'third.json');
  const before = state();
  const problem = { code: 'not-json', values: {} } as const;
  lab.refuseFile('broken.json', problem);
  expect(state()).toEqual({
    ...before,
    notices: [
      {
        field: 'file broken.json',
        code: 'file-refused',
        values: { file: 'broken.json', problem },
      },
    ],
  });
  for (let i = 0; i < 8; i++) lab.openFile(exampleRun, `${i}.json`);
  expect(state().compared).toHaveLength(7);
  expect(state().notices.slice(1)).toMatchObject([
    { field: 'file 7.json', code: 'charts-full', values: { most: 8 } },
  ]);
});
