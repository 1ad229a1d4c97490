import { describe, expect, it } from 'vitest';
import { insideLooksText } from '../../../messages/en/insideLooks';
import { insideLooksText as spanishTexts } from '../../../messages/es/insideLooks';
import { parseConfig } from '../../../run/config/parseConfig';
import { UNTRAINED } from '../../../run/phase/phase';
import { isRunOfLook, LOOK_NAMES, LOOKS, stepOfMoment } from './looks';

const configOf = (preset: string, settings: object, seed = 0) =>
  parseConfig([
    ['preset', preset],
    ...Object.entries({ ...settings, seed }).map(([path, value]) => [path, String(value)] as const),
  ]);
const stateOf = (config: ReturnType<typeof configOf>['config']) => ({
  runConfig: config,
  began: config,
  marks: [],
  phase: UNTRAINED,
});

describe('guided looks', () => {
  it.each(LOOK_NAMES)(
    '%s has a run that there is, and a text in both languages for each stop',
    (name) => {
      const { preset, settings, stops } = LOOKS[name];
      const { config, problems } = configOf(preset, settings, 3);
      expect(problems).toEqual([]);
      expect(isRunOfLook(LOOKS[name], stateOf(config))).toBe(true);
      const others = LOOK_NAMES.filter((other) => isRunOfLook(LOOKS[other], stateOf(config)));
      expect(others).toEqual([name]);
      expect(insideLooksText.looks[name].stops).toHaveLength(stops.length);
      expect(spanishTexts.looks[name].stops).toHaveLength(stops.length);
    },
  );

  it('do not take a run that somebody has changed', () => {
    const { config } = configOf('small', { 'optimizer.weightDecay': 0.5 });
    expect(isRunOfLook(LOOKS.memorising, stateOf(config))).toBe(false);
    const state = stateOf(configOf('small', {}).config);
    const mark = {
      step: 20,
      path: 'optimizer.weightDecay',
      value: 0,
      from: 1,
      afresh: false,
    } as const;
    expect(isRunOfLook(LOOKS.memorising, { ...state, marks: [mark] })).toBe(false);
    expect(isRunOfLook(LOOKS.memorising, { ...state, runConfig: undefined })).toBe(false);
  });

  it('stop at the moments of the run, and at its newest step until these have come', () => {
    const { config } = configOf('small', { 'cut.step': 1000 });
    const state = stateOf(config);
    expect(stepOfMoment('start', state)).toBe(0);
    expect(stepOfMoment('memorised', state)).toBe('newest');
    const milestones = [
      { name: 'memorised', step: 64 },
      { name: 'grokked', step: 640 },
    ] as const;
    const grokked = { ...state, phase: { ...state.phase, milestones } };
    expect(stepOfMoment('memorised', grokked)).toBe(64);
    expect(stepOfMoment('between', grokked)).toBe(202); // √(64 · 640)
    expect(stepOfMoment('cut', grokked)).toBe(1000);
    expect(stepOfMoment('grokked', grokked)).toBe(640);
    expect(stepOfMoment('end', grokked)).toBe('newest');
  });
});
