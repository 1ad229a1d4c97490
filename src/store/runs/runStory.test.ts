import { expect, it } from 'vitest';
import { presetSettings } from '../../run/config/presets';
import { configFromSettings, type Settings } from '../../run/config/settings';
import { configAtStep, type RunStory } from './runStory';

const story = (
  changed: Settings,
  ...changes: [step: number, from: number, value: number][]
): RunStory => ({
  began: configFromSettings('small', { ...presetSettings('small'), ...changed }),
  branchedAt: undefined,
  marks: changes.map(([step, from, value]) => ({
    step,
    path: 'task.trainExamples' as const,
    from,
    value,
    afresh: false,
  })),
});
const examplesAt = (run: RunStory, ...steps: number[]) =>
  steps.map((step) => configAtStep(run, step).task.trainExamples);

it('knows by which settings a run trained at a step: a change holds from the step after it', () => {
  const run = story({}, [100, 616, 200], [300, 200, 616]);
  expect(examplesAt(run, 0, 100, 101, 300, 301)).toEqual([616, 616, 200, 200, 616]);
});

it('knows what the run trained on that a branch has left', () => {
  const run = story({ 'task.trainExamples': 100 }, [400, 616, 100]);
  expect(examplesAt(run, 0, 400, 401)).toEqual([616, 616, 100]);
});

it('knows the cut of a run, whether it is marked or not, and changes after it', () => {
  const cut = { 'cut.step': 300, 'cut.trainExamples': 50 };
  for (const marked of [story(cut), story(cut, [300, 616, 50])]) {
    expect(examplesAt(marked, 300, 301, 5000)).toEqual([616, 50, 50]);
  }
  expect(examplesAt(story(cut, [200, 616, 500]), 250, 301)).toEqual([500, 50]);
  expect(examplesAt(story(cut, [400, 50, 500]), 350, 401)).toEqual([50, 500]);
});
