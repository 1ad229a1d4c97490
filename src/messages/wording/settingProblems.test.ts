import { describe, expect, it } from 'vitest';
import { parseCircuits } from '../../analysis/circuits/circuitSettings';
import { ensembleProblem, MEMBER_PATHS } from '../../run/config/ensemble';
import { FIELD_PATHS, fieldAt } from '../../run/config/fields';
import { parseConfig } from '../../run/config/parseConfig';
import { DEFAULTS, PRESET_NAMES, presetSettings } from '../../run/config/presets';
import type { SettingProblem } from '../../run/config/problem';
import { configFromSettings, type Settings } from '../../run/config/settings';
import { validate } from '../../run/config/validate';
import { circuitProblemText } from './circuitSettings';
import { settingFaultText, settingProblemText } from './settingProblems';
import { fieldLabel } from './settings';

/** With the largest p and a training set that fits every p, no rule between fields interferes. */
const base = { ...presetSettings('quick'), 'task.p': 199, 'task.trainExamples': 9 };
const textsOf = (changes: Settings, from = presetSettings('quick')) =>
  validate('quick', { ...from, ...changes }, from).problems.map((problem) =>
    settingProblemText(problem),
  );

describe('what is wrong with a setting', () => {
  it.each(FIELD_PATHS)('names %s, its range or choices, and what is used', (path) => {
    const field = fieldAt(path);
    const [text = ''] = textsOf({ [path]: 'nonsense' }, base);
    const used = base[path];
    if (field.type === 'choice') {
      const allowed = `one of ${field.choices.join(', ')}`;
      expect(text).toBe(
        `${fieldLabel(path)} (${path}) must be ${allowed}, not “nonsense”. Using “${used}”.`,
      );
    } else {
      expect(text).toContain(`${fieldLabel(path)} (${path}) must be a `);
      expect(text.replaceAll(',', '')).toContain(`number from ${field.min} to ${field.max}`);
      expect(text).toContain(`Using ${used}.`);
      if (field.integer) expect(text).toContain('must be a whole number');
    }
  });

  it.each(['divide', 'divideOrSubtract'])('names both nearest primes for %s', (op) => {
    expect(textsOf({ 'task.op': op, 'task.p': 91 })[0]).toMatch(
      /p \(task\.p\) must be prime .* 89 and 97, not 91\. Using 89\./,
    );
  });

  it('says how many pairs there are', () => {
    expect(textsOf({ 'task.op': 's5Product', 'task.trainExamples': 14_401 })[0]).toContain(
      'from 1 to 14,400, all the pairs there are, not 14401. Using 14400.',
    );
    const [text] = textsOf({ 'task.trainExamples': '999999' });
    expect(text).toContain('from 1 to 3,481');
    expect(text).toContain('not “999999”. Using 3481.');
  });

  it('lists the divisors of the width', () => {
    const transformer = { 'model.kind': 'transformer', 'model.dModel': 60 };
    expect(textsOf({ ...transformer, 'model.heads': 8 })[0]).toContain(
      'be a divisor of the model width 60: one of 1, 2, 3, 4, 5, 6, 10, 12, 15,',
    );
  });

  it('lists the presets, and names the one in use', () => {
    const [problem] = parseConfig([['preset', 'toString']], 'small').problems;
    expect(settingProblemText(problem as SettingProblem)).toBe(
      `Preset must be one of ${PRESET_NAMES.join(', ')}, not “toString”. Using small.`,
    );
  });

  it('ignores a setting that does not exist, and says so', () => {
    const [problem] = parseConfig([['task.q', '5']]).problems;
    expect(settingProblemText(problem as SettingProblem)).toBe(
      'There is no setting “task.q”; it is ignored.',
    );
    expect(settingFaultText(problem as SettingProblem)).toBe('There is no setting “task.q”.');
  });

  it('says that what a person typed changed nothing', () => {
    const text = settingProblemText({
      field: 'task.p',
      code: 'out-of-range',
      values: { min: 3, max: 199, integer: true, asked: '1e99' },
      unchanged: 59,
    });
    expect(text).toBe('p must be a whole number from 3 to 199, not “1e99”. It stays at 59.');
  });
});

describe('what is wrong with an ensemble', () => {
  const textOf = (problem: SettingProblem | undefined) => problem && settingProblemText(problem);

  it('has no runs', () => {
    expect(textOf(ensembleProblem([]))).toMatch(/at least one/);
  });

  it('differs in a setting that must be shared', () => {
    const config = configFromSettings('quick', DEFAULTS);
    const other = configFromSettings('quick', { ...DEFAULTS, logEvery: 20 });
    expect(textOf(ensembleProblem([config, other]))).toBe(
      `Measure every (logEvery) must be the same for all runs of an ensemble; they may differ in ${MEMBER_PATHS.join(', ')}.`,
    );
  });
});

describe('what is wrong with the simulation of two circuits', () => {
  it.each([
    ['kappa', '9', 'κ (kappa) must be a number from 0.25 to 4, not “9”. Using 4.'],
    ['q', '2', 'q (q) must be a whole number from 3 to 1,000'],
    ['steps', 'Infinity', 'from 1 to 10,000,000'],
    ['convention', 'third', 'one of displayed, halved'],
    ['pBoth', '1', 'There is no setting “pBoth”; it is ignored.'],
  ])('%s = %s', (path, value, text) => {
    const [problem] = parseCircuits([[path, value]]).problems;
    expect(circuitProblemText(problem as SettingProblem)).toContain(text);
  });
});
