import type { Coded } from '../../run/coded';
import type { SettingProblem, SettingProblems } from '../../run/config/problem';
import { valuesText } from '../en/metrics';
import { problemsText } from '../en/problems';
import { groupedNumber, listText, quotedValue } from '../format/numbers';
import { codedText, type TextsOf } from './codedText';
import { fieldLabel, labelOfPath, operationLabel } from './settings';

/** Values that a setting cannot have. */
type ValueProblems = Pick<
  SettingProblems,
  'not-a-choice' | 'out-of-range' | 'not-prime' | 'too-many-examples' | 'not-a-divisor'
>;

/** What is allowed instead, as the middle of a sentence. */
const ALLOWED: TextsOf<ValueProblems> = {
  'not-a-choice': ({ choices }) => problemsText.oneOf({ names: choices.join(', ') }),
  'out-of-range': ({ min, max, integer }) =>
    (integer ? problemsText.wholeNumber : problemsText.number)({
      min: groupedNumber(min),
      max: groupedNumber(max),
    }),
  'not-prime': ({ op, nearest }) =>
    problemsText.prime({ task: operationLabel(op), primes: listText(nearest) }),
  'too-many-examples': ({ pairs }) => problemsText.enoughPairs({ pairs: groupedNumber(pairs) }),
  'not-a-divisor': ({ width, divisors }) =>
    problemsText.divisor({ width, divisors: divisors.join(', ') }),
};

/** All others, each as a sentence. */
const SENTENCES: TextsOf<Omit<SettingProblems, keyof ValueProblems>> = {
  'unknown-preset': ({ known, asked }) =>
    problemsText.preset({ names: known.join(', '), asked: quotedValue(asked) }),
  'unknown-setting': ({ key }) => problemsText.noSetting({ key }),
  'no-runs': () => problemsText.noRuns,
  'must-be-shared': ({ path, memberPaths }) =>
    problemsText.mustBeShared({
      setting: fieldLabel(path),
      path,
      others: memberPaths.join(', '),
    }),
};

const isValueProblem = (problem: Coded<SettingProblems>): problem is Coded<ValueProblems> =>
  Object.hasOwn(ALLOWED, problem.code);

/** What is wrong alone, as a sentence. `label` finds what a setting is called. */
export function settingFaultText(problem: SettingProblem, label = labelOfPath): string {
  if (!isValueProblem(problem)) return codedText(SENTENCES, problem);
  return problemsText.mustBe({
    setting: label(problem.field),
    path: problem.field,
    allowed: codedText<ValueProblems>(ALLOWED, problem),
    asked: quotedValue(problem.values.asked),
  });
}

/** What is wrong, and what becomes of it. */
export function settingProblemText(problem: SettingProblem, label = labelOfPath): string {
  const { code, field, values, used, unchanged } = problem;
  if (code === 'unknown-setting') return problemsText.unknownSetting(values);
  if (unchanged !== undefined && isValueProblem(problem)) {
    const typed = problemsText.typed({
      setting: label(field),
      allowed: codedText<ValueProblems>(ALLOWED, problem),
      asked: valuesText.quoted({ asked: problem.values.asked }),
    });
    return `${typed} ${problemsText.stays({ value: quotedValue(unchanged) })}`;
  }
  const fault = settingFaultText(problem, label);
  if (used === undefined) return fault;
  // The name of a preset is no quotation.
  return problemsText.using({ fault, used: code === 'unknown-preset' ? used : quotedValue(used) });
}
