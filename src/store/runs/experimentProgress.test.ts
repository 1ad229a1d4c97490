import { expect, it } from 'vitest';
import { experimentByName } from '../../run/phase/experiments';
import { labHarness } from '../testing/labHarness';
import { metricRows } from '../testing/metricRows';
import { experimentProgress } from './experimentProgress';

function createHarness() {
  const made = labHarness();
  made.ready();
  const { preset, settings } = experimentByName('ungrokking').variants.small;
  made.lab.choosePreset(preset, settings);
  const progress = () =>
    experimentProgress('ungrokking', made.lab.store.getState(), made.lab.history.columns());
  return { ...made, progress };
}

function run({ lab, report, advance: pass }: ReturnType<typeof createHarness>) {
  lab.run();
  report({ type: 'resumed', run: 1 });
  const columns = metricRows([0, 60, 700], {
    trainAccuracy: (step) => (step > 0 ? 1 : 0),
    testAccuracy: (step) => (step > 60 ? 0.99 : 0),
    trainExamples: () => 616,
    randomLabels: () => 0,
  });
  report({ type: 'progress', run: 1, step: 700, stepsPerSecond: 100, columns });
  pass(1000);
}

it('has nothing to say before there is a run, then what was seen so far, and at the end the verdict', () => {
  const made = createHarness();
  expect(made.progress()).toEqual({ size: 'small', changed: [], ended: false });
  run(made);
  expect(made.progress()).toEqual({
    size: 'small',
    changed: [],
    ended: false,
    verdict: {
      seen: false,
      clauses: [
        { code: 'memorised', values: { step: 60 } },
        { code: 'grokked', values: { step: 700 } },
        { code: 'times-as-late', values: { factor: 700 / 60 } },
        { code: 'test-accuracy', values: { accuracy: expect.closeTo(0.99), step: 700 } },
      ],
    },
  });
  made.report({ type: 'finished', run: 1, step: 700 });
  expect(made.progress().ended).toBe(true);
});

it('is not left by its own cut, another seed or more steps', () => {
  const made = createHarness();
  made.lab.setSetting('seed', 4);
  run(made);
  made.lab.setSetting('maxSteps', 5000);
  const members = [{ trainExamples: 100, testExamples: 1, mirrorsDropped: 0 }];
  made.report({ type: 'data', run: 1, step: 1000, members });
  expect(made.progress().changed).toEqual([]);
  expect(made.progress().verdict).toBeDefined();
});

it('is left by a setting that matters, and by one that was changed and put back on the way', () => {
  const made = createHarness();
  run(made);
  made.lab.setSetting('optimizer.weightDecay', 0.5);
  expect(made.progress()).toEqual({
    size: 'small',
    changed: ['optimizer.weightDecay'],
    ended: false,
  });
  made.advance(1000);
  made.report({ type: 'changed', run: 1, step: 710, settings: { weightDecay: 0.5 } });
  made.lab.setSetting('optimizer.weightDecay', 1);
  expect(made.progress().changed).toEqual(['optimizer.weightDecay']);
});

it('knows its size by the settings, and does not judge a run of other settings', () => {
  const made = createHarness();
  run(made);
  const { preset, settings } = experimentByName('ungrokking').variants.paper;
  made.lab.choosePreset(preset, settings);
  expect(made.progress()).toEqual({ size: 'paper', changed: [], ended: false });
});
