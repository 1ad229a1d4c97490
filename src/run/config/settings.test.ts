import { expect, it } from 'vitest';
import { FIELD_PATHS, isFieldPath } from './fields';
import { DEFAULTS } from './presets';
import { configFromSettings, settingAt, settingsFromConfig } from './settings';

const config = configFromSettings('quick', DEFAULTS);

it('every path leads to its own place in the config, and back', () => {
  for (const path of FIELD_PATHS) {
    const changed = configFromSettings('quick', { ...DEFAULTS, [path]: 'mark' });
    const marked = FIELD_PATHS.filter((other) => settingAt(changed, other) === 'mark');
    expect(marked).toEqual([path]);
  }
  expect(settingsFromConfig(config)).toEqual(DEFAULTS);
});

it('every value of a config has a path', () => {
  const leaves = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          leaves(inner, path ? `${path}.${key}` : key),
        )
      : [path];
  expect(leaves(config, '').sort()).toEqual(['preset', ...FIELD_PATHS].sort());
});

it('only paths are paths', () => {
  expect(['task', 'toString', '', 'task.p '].filter(isFieldPath)).toEqual([]);
  expect(FIELD_PATHS.every(isFieldPath)).toBe(true);
});
