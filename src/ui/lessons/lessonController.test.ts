import { expect, it } from 'vitest';
import type { LabHarness } from '../../store/testing/labHarness';
import { labHarness } from '../../store/testing/labHarness';
import { metricRows } from '../../store/testing/metricRows';
import type { LessonRun } from './lesson';
import { createLessonController, factsByRun } from './lessonController';

const few: LessonRun = { key: 'few', label: 'Few', preset: 'never', settings: { maxSteps: 900 } };
const many: LessonRun = { key: 'many', label: 'Many', preset: 'small', settings: {} };

const NO_MEMORY = { read: () => ({}), write: () => undefined };

function controller() {
  const made = labHarness();
  made.ready();
  const lessons = createLessonController(made.lab, NO_MEMORY);
  const leave = lessons.watch();
  return { made, lessons, leave };
}
const runOf = ({ commands: text }: LabHarness) =>
  text.reduce((run, command) => (command.type === 'start' ? command.run : run), 0);

/** The run of the moment goes to its end, knowing all its examples from step 50 on, and so much of the others. */
function finish(made: LabHarness, testAccuracy: number, step = 900) {
  const run = runOf(made);
  made.report({ type: 'resumed', run });
  const columns = metricRows([0, 50, 100, step], {
    trainAccuracy: (at) => (at >= 50 ? 1 : 0),
    testAccuracy: (at) => (at === step ? testAccuracy : 0),
    trainExamples: () => 205,
    randomLabels: () => 0,
  });
  made.report({ type: 'progress', run, step, stepsPerSecond: 1, columns });
  made.report({ type: 'finished', run, step });
}

it('sets the lab up without starting anything', () => {
  const { made, lessons } = controller();
  lessons.setUp({ key: 'one', runs: [few] });
  expect(made.setting('task.trainExamples')).toBe(205);
  expect(made.setting('maxSteps')).toBe(900);
  expect(made.lab.store.getState().status).toBe('idle');
  expect(made.commands.map(({ type }) => type)).not.toContain('start');
});

it('notes what a run did when it has ended', () => {
  const { made, lessons } = controller();
  lessons.start({ key: 'one', runs: [few] });
  expect(lessons.store.getState().results).toEqual({});
  finish(made, 0.02);
  expect(factsByRun(lessons.store.getState().results)('few')).toMatchObject({
    memorisedAt: 50,
    grokkedAt: undefined,
    steps: 900,
    trainAccuracy: 1,
    testAccuracy: 0.02,
  });
});

it('runs one after the other, and leaves those before on the charts', () => {
  const { made, lessons } = controller();
  lessons.start({ key: 'sizes', runs: [few, many] });
  finish(made, 0.02);
  expect(lessons.store.getState()).toMatchObject({ currentRun: many, queue: [] });
  expect(made.setting('preset')).toBe('small');
  expect(made.lab.store.getState().compared).toHaveLength(1);
  finish(made, 1, 3000);
  expect(Object.keys(lessons.store.getState().results)).toEqual(['few', 'many']);
  lessons.setUp({ key: 'one', runs: [few] });
  expect(made.lab.store.getState().compared).toEqual([]);
  expect(lessons.store.getState().results).toEqual({});
});

it('counts a run that the lab’s own button started', () => {
  const { made, lessons } = controller();
  lessons.setUp({ key: 'sizes', runs: [few, many] });
  made.lab.run();
  finish(made, 0.02);
  expect(Object.keys(lessons.store.getState().results)).toEqual(['few']);
  expect(lessons.store.getState().currentRun).toBe(many);
});

it('keeps its hands off runs that are not its own', () => {
  const { made, lessons } = controller();
  made.lab.choosePreset('instant');
  made.lab.restart();
  finish(made, 1);
  made.lab.compareRun(true);
  made.lab.reset();
  lessons.start({ key: 'one', runs: [few] });
  lessons.setUp({ key: 'one', runs: [few] });
  expect(made.lab.store.getState().compared).toHaveLength(1);
});

it('notes nothing of a run that was changed on the way or begun otherwise', () => {
  const { made, lessons } = controller();
  lessons.start({ key: 'one', runs: [few] });
  const change = { type: 'changed', run: runOf(made), step: 20 } as const;
  made.report({ ...change, settings: { weightDecay: 0.1 } });
  finish(made, 0.02);
  expect(lessons.store.getState().results).toEqual({});

  lessons.start({ key: 'one', runs: [few] });
  made.lab.choosePreset('instant');
  made.lab.restart();
  finish(made, 1);
  expect(lessons.store.getState().results).toEqual({});
});

it('takes another seed for the same run', () => {
  const { made, lessons } = controller();
  lessons.start({ key: 'one', runs: [few] });
  made.lab.setSetting('seed', 7);
  made.lab.restart();
  finish(made, 0.01);
  expect(factsByRun(lessons.store.getState().results)('few').testAccuracy).toBe(0.01);
});

it('takes up what ended while nobody looked', () => {
  const { made, lessons, leave } = controller();
  lessons.start({ key: 'sizes', runs: [few, many] });
  leave();
  finish(made, 0.02);
  expect(lessons.store.getState().results).toEqual({});
  lessons.watch();
  expect(Object.keys(lessons.store.getState().results)).toEqual(['few']);
  expect(lessons.store.getState().currentRun).toBe(many);
});
