import { describe, expect, it } from 'vitest';
import type { FieldPath } from '../../run/config/fields';
import { parseConfig } from '../../run/config/parseConfig';
import { type PresetName, presetSettings } from '../../run/config/presets';
import { configFromSettings, type Settings } from '../../run/config/settings';
import type { RunStory } from '../../store/runs/runStory';
import { runName, runTitle } from './runName';

const configWith = (changed: Settings = {}, preset: PresetName = 'small') =>
  configFromSettings(preset, { ...presetSettings(preset), ...changed });
const story = (
  changed: Settings = {},
  branchedAt?: number,
  marks: RunStory['marks'] = [],
): RunStory => ({ began: configWith(changed), branchedAt, marks });
const mark = (
  step: number,
  path: FieldPath,
  value: string | number,
  from: string | number = 1,
) => ({
  step,
  path,
  from,
  value,
  afresh: false,
});
const first = story();

describe('the name of a run', () => {
  it('is its differences from the first', () => {
    expect(runName(first, first)).toBe('First run');
    expect(runName(story({ 'optimizer.weightDecay': 0.3 }), first)).toBe('Weight decay 0.3');
    const two = story({ 'task.trainExamples': 1000, 'task.labels': 'random' });
    expect(runName(two, first)).toBe('Training examples 1,000, Labels random answers');
    expect(runName(story({ seed: 12345 }), first)).toBe('Seed 12345');
  });

  it('says where a branch left its run', () => {
    expect(runName(story({ 'task.trainExamples': 100 }, 1400), first)).toBe(
      'from step 1,400: Training examples 100',
    );
    expect(runName(story({}, 400), first)).toBe('same settings, from step 400');
    expect(runName(story(), first)).toBe('same settings');
  });

  it('tells changes of its own on the way, and none of before it branched', () => {
    const marks = [
      mark(100, 'optimizer.weightDecay', 0.5),
      mark(400, 'task.trainExamples', 100, 616),
      mark(900, 'task.trainExamples', 616, 100),
    ];
    expect(runName(story({ 'task.trainExamples': 100 }, 400, marks), first)).toBe(
      'from step 400: Training examples 100, then Training examples 616 at step 900',
    );
    const changed = story({}, undefined, marks.slice(0, 1));
    expect(runName(changed, changed)).toBe('First run, then Weight decay 0.5 at step 100');
  });

  it('tells nothing that makes no difference: speed, words, sizes that the model has no use for', () => {
    const same = { speed: 10, 'phases.hold': 9, 'model.heads': 2, 'cut.trainExamples': 7 };
    expect(runName(story(same), first)).toBe('same settings');
    const cut = story({ 'cut.step': 300, 'cut.trainExamples': 7 }, undefined, [
      mark(300, 'task.trainExamples', 7, 616),
    ]);
    expect(runName(cut, first)).toBe('Cut at step 300, Cut to 7');
  });

  it('calls another preset by its name and what it was changed in', () => {
    const quick = { began: configWith({}, 'quick'), branchedAt: undefined, marks: [] };
    expect(runName(quick, first)).toBe('Quick');
    const other = { ...quick, began: configWith({ seed: 3 }, 'quick') };
    expect(runName(other, first)).toBe('Quick, Seed 3');
  });

  it('tells four differences, and how many more there are', () => {
    const many = story({
      'task.trainExamples': 5,
      'optimizer.learningRate': 0.02,
      'optimizer.weightDecay': 0,
      'optimizer.warmupSteps': 0,
      'optimizer.beta1': 0.5,
      seed: 1,
    });
    expect(runName(many, first)).toBe(
      'Training examples 5, Learning rate 0.02, Weight decay 0, Warm-up steps 0 and 2 more',
    );
  });
});

const began = (entries: [string, string][]) => parseConfig(entries).config;

it('names a run by its preset, what it was changed in, and what became of it', () => {
  const plain = { branchedAt: undefined, marks: [] };
  expect(runTitle({ began: began([['engine', 'wasm']]), ...plain })).toBe('Quick');
  const changed = began([
    ['preset', 'small'],
    ['optimizer.weightDecay', '0.3'],
    ['seed', '4'],
    ['speed', '100'],
  ]);
  expect(runTitle({ began: changed, ...plain })).toBe('Small, Weight decay 0.3, Seed 4');
  const mark = { step: 1500, path: 'task.trainExamples', from: 616, value: 100, afresh: false };
  expect(
    runTitle({ began: began([['preset', 'small']]), branchedAt: 1200, marks: [mark as never] }),
  ).toBe('Small, from step 1,200, then Training examples 100 at step 1,500');
});
