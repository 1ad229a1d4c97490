import { describe, expect, it } from 'vitest';
import { configEntries, parseConfig, withSettings } from './parseConfig';
import { DEFAULT_PRESET, PRESET_NAMES, presetSettings } from './presets';
import { configFromSettings, settingsFromConfig } from './settings';

describe.each(PRESET_NAMES)('the preset %s', (name) => {
  const { config, problems } = parseConfig([['preset', name]]);

  it('is valid as it stands', () => {
    expect(problems).toEqual([]);
    expect(settingsFromConfig(config)).toEqual(presetSettings(name));
    expect(config.preset).toBe(name);
  });

  it('needs no entry but its name', () => {
    expect(configEntries(config)).toEqual([['preset', name]]);
  });

  it('keeps pairs to test on', () => {
    expect(config.task.trainExamples).toBeLessThan(config.task.p ** 2);
  });
});

describe('parseConfig', () => {
  it('takes the base preset where none is named', () => {
    expect(parseConfig([]).config.preset).toBe(DEFAULT_PRESET);
    expect(parseConfig([], 'small').config).toEqual(parseConfig([['preset', 'small']]).config);
  });

  it('lays settings over the preset, wherever the preset stands', () => {
    const { config, problems } = parseConfig([
      ['optimizer.weightDecay', '0.3'],
      ['preset', 'small'],
      ['seed', '7'],
    ]);
    const expected = { ...presetSettings('small'), 'optimizer.weightDecay': 0.3, seed: 7 };
    expect(problems).toEqual([]);
    expect(config).toEqual(configFromSettings('small', expected));
  });

  it('names an unknown preset, lists those there are, and uses the base', () => {
    const { config, problems } = parseConfig([['preset', 'toString']], 'small');
    expect(config.preset).toBe('small');
    expect(problems.map((problem) => problem.field)).toEqual(['preset']);
    expect(problems[0]).toMatchObject({
      code: 'unknown-preset',
      values: { known: PRESET_NAMES, asked: 'toString' },
      used: 'small',
    });
  });

  it.each(['task', 'task.q', 'constructor', '__proto__', ''])(
    'ignores “%s”, and says so',
    (key) => {
      const { config, problems } = parseConfig([[key, '5']]);
      expect(config).toEqual(parseConfig([]).config);
      expect(problems).toEqual([{ field: key, code: 'unknown-setting', values: { key } }]);
    },
  );

  it('falls back to the preset for what cannot be read', () => {
    const { config, problems } = parseConfig([
      ['preset', 'small'],
      ['task.p', 'lots'],
    ]);
    expect(config.task.p).toBe(presetSettings('small')['task.p']);
    expect(problems.map((problem) => problem.field)).toEqual(['task.p']);
  });
});

describe('configEntries', () => {
  it('holds what differs from the preset, and only that', () => {
    const { config } = parseConfig([
      ['preset', 'paper'],
      ['task.op', 'subtract'],
      ['seed', '0'],
    ]);
    expect(configEntries(config)).toEqual([
      ['preset', 'paper'],
      ['task.op', 'subtract'],
    ]);
  });
});

describe('withSettings', () => {
  const { config } = parseConfig([['optimizer.weightDecay', '3']]);

  it('changes what it is given and nothing else', () => {
    const { config: changed, problems } = withSettings(config, { seed: 5 });
    expect(problems).toEqual([]);
    expect(changed).toEqual({ ...config, seed: 5 });
  });

  it('keeps the value in force, not that of the preset, where the new one cannot be read', () => {
    const { config: changed, problems } = withSettings(config, { 'optimizer.weightDecay': 'much' });
    expect(changed).toEqual(config);
    expect(problems.map((problem) => problem.field)).toEqual(['optimizer.weightDecay']);
  });
});

describe('another p without a D', () => {
  it('keeps the preset’s share of the pairs', () => {
    const { config, problems } = parseConfig([['task.p', '31']]);
    expect(problems).toEqual([]);
    expect(config.task.trainExamples / 31 ** 2).toBeCloseTo(0.5, 2);
  });

  it('leaves a D that was asked for alone', () => {
    const { config } = parseConfig([
      ['task.p', '31'],
      ['task.trainExamples', '7'],
    ]);
    expect(config.task.trainExamples).toBe(7);
  });
});
