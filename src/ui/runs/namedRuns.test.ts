import { expect, it } from 'vitest';
import { labHarness } from '../../store/testing/labHarness';
import { metricRows } from '../../store/testing/metricRows';
import { namedRuns } from './namedRuns';

it('calls no two runs the same', () => {
  const { lab, ready, report, commands } = labHarness('?preset=small');
  ready();
  const measure = (steps: readonly number[]) => {
    const run = commands.reduce((last, each) => (each.type === 'start' ? each.run : last), 0);
    const part = () => ({ w: Float32Array.of(0) });
    const state = { weights: part(), m: part(), v: part(), compensation: part() };
    for (const step of steps) {
      report({ type: 'snapshot', run, snapshot: { step, optimizerStep: step, state } });
    }
    const step = steps.at(-1) ?? 0;
    report({ type: 'progress', run, step, stepsPerSecond: 1, columns: metricRows(steps) });
  };
  lab.run();
  measure([0, 100, 200]);
  lab.branch(100);
  measure([150]);
  lab.branch(100);
  const names = namedRuns(lab.store.getState(), lab.history).map(({ name }) => name);
  const from = 'same settings, from step 100';
  expect(names).toEqual(['First run', from, `${from} (2)`]);
});
