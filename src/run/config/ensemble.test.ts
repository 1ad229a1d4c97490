import { describe, expect, it } from 'vitest';
import { ensembleProblem, MEMBER_PATHS } from './ensemble';
import { FIELD_PATHS, type FieldPath, fieldAt } from './fields';
import { DEFAULTS } from './presets';
import { configFromSettings, type Setting } from './settings';

const base = configFromSettings('quick', DEFAULTS);
const others: Partial<Record<FieldPath, Setting>> = { 'task.p': 31, 'task.trainExamples': 100 };
const changed = (path: FieldPath) => {
  const field = fieldAt(path);
  const other =
    others[path] ??
    (field.type === 'choice' ? field.choices.find((word) => word !== DEFAULTS[path]) : field.max);
  return configFromSettings('small', { ...DEFAULTS, [path]: other ?? '' });
};

describe('an ensemble', () => {
  it('may be one run, or runs that are the same but for their preset’s name', () => {
    expect(ensembleProblem([base])).toBeUndefined();
    expect(ensembleProblem([base, { ...base, preset: 'small' }])).toBeUndefined();
  });

  it('may not be empty', () => {
    expect(ensembleProblem([])?.code).toBe('no-runs');
  });

  it.each(MEMBER_PATHS)('may differ in %s', (path) => {
    expect(ensembleProblem([base, changed(path)])).toBeUndefined();
  });

  it.each(FIELD_PATHS.filter((path) => !MEMBER_PATHS.includes(path)))(
    'may not differ in %s, and says so',
    (path) => {
      const problem = ensembleProblem([base, base, changed(path)]);
      expect(problem).toEqual({
        field: path,
        code: 'must-be-shared',
        values: { path, memberPaths: MEMBER_PATHS },
      });
      expect(MEMBER_PATHS).toContain('task.trainExamples');
    },
  );
});
