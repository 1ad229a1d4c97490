import { expect, it } from 'vitest';
import { OPERATIONS } from '../../tasks/operations';
import { pairCount } from '../../tasks/pairs';
import { isPrime } from '../../tasks/primes';
import { createRandom } from '../../tasks/random';
import { FIELD_PATHS, fieldAt } from './fields';
import { configEntries, parseConfig, withSettings } from './parseConfig';
import { PRESET_NAMES, presetSettings } from './presets';
import type { Setting } from './settings';
import { settingAt, settingsFromConfig } from './settings';
import { validate } from './validate';

const random = createRandom(1, 'any settings');
const pick = <T>(list: readonly T[]) => list[random.integer(list.length)] as T;
const GARBAGE: readonly Setting[] = [
  ...[
    '',
    ' ',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e999',
    '-0',
    '0',
    '3.5',
    '0x1f',
    'null',
    'true',
    '1,5',
  ],
  ...[
    '__proto__',
    'constructor',
    '%',
    '📈',
    'divide',
    'transformer',
    's5Product',
    'shared',
    '97',
    '120',
  ],
  ...[-0, -1, 0.5, 91, 1e9, -1e300, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY],
];
/** Garbage, a word or a number within range for some of the fields. */
function anyChanges(): [(typeof FIELD_PATHS)[number], Setting][] {
  return FIELD_PATHS.filter(() => random.uniform() < 0.4).map((path) => {
    const field = fieldAt(path);
    if (random.uniform() < 0.5) return [path, pick(GARBAGE)];
    if (field.type === 'choice') return [path, pick(field.choices)];
    return [path, field.min + random.uniform() ** 3 * (field.max - field.min)];
  });
}
const RUNS = 1000;

it('whatever is asked for, the config is one that can run', () => {
  for (let i = 0; i < RUNS; i++) {
    const base = presetSettings(pick(PRESET_NAMES));
    const { config } = validate('quick', { ...base, ...Object.fromEntries(anyChanges()) }, base);
    const settings = settingsFromConfig(config);
    expect(validate('quick', settings, base)).toEqual({ config, problems: [] });

    const { op, p, trainExamples } = config.task;
    expect(trainExamples).toBeLessThanOrEqual(pairCount(op, p));
    expect(!OPERATIONS[op].needsPrime || isPrime(p)).toBe(true);
    const { kind, dModel, heads } = config.model;
    expect(kind === 'mlp' || dModel % heads === 0).toBe(true);
    for (const path of FIELD_PATHS) {
      const field = fieldAt(path);
      const value = settingAt(config, path);
      if (field.type === 'choice') expect(field.choices).toContain(value);
      else {
        expect(value).toBeGreaterThanOrEqual(field.min);
        expect(value).toBeLessThanOrEqual(field.max);
        expect(!field.integer || Number.isInteger(value)).toBe(true);
      }
    }
  }
});

it('a problem says what is used, and every setting that was changed has one', () => {
  for (let i = 0; i < RUNS; i++) {
    const base = presetSettings(pick(PRESET_NAMES));
    const raw = { ...base, ...Object.fromEntries(anyChanges()) };
    const { config, problems } = validate('quick', raw, base);
    const fields = problems.map((problem) => problem.field);
    expect(new Set(fields).size).toBe(fields.length);
    for (const path of FIELD_PATHS) {
      const value = settingAt(config, path);
      const problem = problems.find(({ field }) => field === path);
      if (problem) expect(problem.used).toBe(value);
      else if (typeof value === 'string') expect(raw[path]).toBe(value);
      else expect(Number(raw[path]) + 0).toBe(value); // −0 counts as 0
    }
  }
});

it('entries restore the config they were made from', () => {
  for (let i = 0; i < RUNS; i++) {
    const entries = anyChanges().map(([path, value]) => [path, String(value)] as const);
    const { config } = parseConfig([['preset', pick(PRESET_NAMES)], ...entries]);
    expect(parseConfig(configEntries(config))).toEqual({ config, problems: [] });
    const query = new URLSearchParams(configEntries(config)).toString();
    expect(parseConfig(new URLSearchParams(query)).config).toEqual(config);
  }
});

it('changes during a run keep the config valid, and nothing else moves', () => {
  for (let i = 0; i < RUNS; i++) {
    const { config } = parseConfig([['preset', pick(PRESET_NAMES)]]);
    const changed = withSettings(config, Object.fromEntries(anyChanges().slice(0, 1)));
    expect(withSettings(changed.config, {})).toEqual({ config: changed.config, problems: [] });
    expect(changed.config.preset).toBe(config.preset);
  }
});
