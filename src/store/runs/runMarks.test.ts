import { expect, it } from 'vitest';
import { labHarness } from '../testing/labHarness';
import { metricRows } from '../testing/metricRows';

const member = (trainExamples: number) => ({ trainExamples, testExamples: 1, mirrorsDropped: 0 });

function createHarness() {
  const made = labHarness('?preset=small&cut.step=1000&cut.trainExamples=100');
  made.ready();
  made.lab.run();
  made.report({ type: 'resumed', run: 1 });
  const columns = metricRows([0, 1000], { trainExamples: () => 616 });
  made.report({ type: 'progress', run: 1, step: 1000, stepsPerSecond: 100, columns });
  const data = (step: number, examples: number) =>
    made.report({ type: 'data', run: 1, step, members: [member(examples)] });
  return { ...made, data, state: () => made.lab.store.getState() };
}

it('marks the cut that a run carries, and leaves the start to the controls and the link', () => {
  const { data, state, advance: pass, urls } = createHarness();
  data(1000, 100);
  expect(state()).toMatchObject({
    config: { task: { trainExamples: 616 } },
    runConfig: { task: { trainExamples: 100 } },
    marks: [
      { step: 1000, path: 'task.trainExamples', from: 616, value: 100, afresh: false, isCut: true },
    ],
    pendingRestart: [],
  });
  pass(1000);
  expect(urls.at(-1)).toBe('?preset=small&cut.step=1000'); // 100 is the default
});

it('lets examples change by hand after the cut, from what the cut left', () => {
  const { data, state, lab, advance: pass, report, commands } = createHarness();
  data(1000, 100);
  lab.setSetting('optimizer.weightDecay', 0.5);
  pass(1000);
  expect(commands.at(-1)).toMatchObject({ type: 'set', settings: { weightDecay: 0.5 } });
  expect(state().runConfig?.task.trainExamples).toBe(100);
  lab.setSetting('task.trainExamples', 300);
  pass(1000);
  report({ type: 'changed', run: 1, step: 1200, settings: { trainExamples: 300 } });
  data(1200, 300);
  expect(state().runConfig?.task.trainExamples).toBe(300);
  expect(state().marks.map(({ from, value, isCut = false }) => [from, value, isCut])).toEqual([
    [616, 100, true],
    [100, 300, false],
  ]);
});

it('does not take a change by hand for the cut', () => {
  const { data, state, lab, advance: pass, report } = createHarness();
  lab.setSetting('task.trainExamples', 200);
  pass(1000);
  report({ type: 'changed', run: 1, step: 600, settings: { trainExamples: 200 } });
  data(600, 200);
  expect(state().marks).toMatchObject([{ step: 600, from: 616, value: 200 }]);
  expect(state().marks[0]).not.toHaveProperty('isCut');
});

it('begins at the start again', () => {
  const { data, state, lab, commands } = createHarness();
  data(1000, 100);
  lab.restart();
  expect(state().marks).toEqual([]);
  expect(commands.at(-2)).toMatchObject({
    type: 'start',
    configs: [{ task: { trainExamples: 616 } }],
  });
});
