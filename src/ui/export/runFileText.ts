import { valuesText } from '../../messages/en/metrics';
import { problemsText } from '../../messages/en/problems';
import { runFilesText as messages } from '../../messages/en/runFiles';
import { sweepFilesText } from '../../messages/en/sweeps';
import { groupedNumber, listText, plainNumber } from '../../messages/format/numbers';
import { codedText, type TextsOf } from '../../messages/wording/codedText';
import { settingFaultText } from '../../messages/wording/settingProblems';
import type { SettingProblem } from '../../run/config/problem';
import type {
  ExpectedValue,
  ExpectedValues,
  FilePlace,
  RunFileProblem,
  RunFileProblems,
  ValueFaults,
} from '../../store/persistence/runFile/runFileProblems';

/** Letters that a sentence repeats of a value. */
const MAX_QUOTED = 40;

function foundText(value: unknown): string {
  if (Array.isArray(value)) return messages.list;
  if (typeof value === 'object' && value !== null) return messages.object;
  const text = String(value);
  const short = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
  return typeof value === 'string' ? valuesText.quoted({ asked: short }) : short;
}

/** Names that a sentence repeats at most. */
const MAX_NAMES = 8;

function namesText(names: readonly string[]): string {
  if (names.length === 0) return messages.noColumns;
  const quoted = names.slice(0, MAX_NAMES).map(foundText);
  return names.length > MAX_NAMES ? [...quoted, '…'].join(', ') : listText(quoted);
}

const EXPECTED_TEXTS: TextsOf<ExpectedValues> = {
  object: () => messages.object,
  list: () => messages.list,
  text: ({ most }) => messages.letters({ most: groupedNumber(most) }),
  choice: ({ names }) => problemsText.oneOf({ names: names.join(', ') }),
  whole: ({ min, max }) =>
    problemsText.wholeNumber({ min: groupedNumber(min), max: groupedNumber(max) }),
  boolean: () => messages.trueOrFalse,
  'later-step': ({ most }) => messages.laterStep({ most: groupedNumber(most) }),
  share: () => messages.share,
  number: () => messages.number,
  within: ({ min, max }) => messages.within({ min: plainNumber(min), max: plainNumber(max) }),
  'ascending-step': ({ after }) => messages.ascendingStep({ after: groupedNumber(after) }),
};

/** `metrics.step`, or `changes, entry 2, path`. */
function placeText(place: FilePlace): string {
  return place.reduce<string>((text, key, i) => {
    if (typeof key === 'number') {
      return messages.entry({ field: text, entry: groupedNumber(key + 1) });
    }
    if (i === 0) return key;
    return typeof place[i - 1] === 'number' ? `${text}, ${key}` : `${text}.${key}`;
  }, '');
}

/** What is wrong with a setting, as the middle of a sentence. Nothing is used instead: the file is not read. */
const settingClause = (problem: SettingProblem) => settingFaultText(problem).replace(/\.$/, '');

function valueText(place: FilePlace, value: ExpectedValue, found: unknown): string {
  const expected = codedText(EXPECTED_TEXTS, value);
  const last = place.at(-1);
  if (typeof last === 'number' && place[0] === 'metrics') {
    const field = placeText(place.slice(0, -1));
    return messages.entryMustBe({ field, entry: groupedNumber(last + 1), expected });
  }
  const field = placeText(place);
  if (value.code === 'boolean') return messages.partMustBe({ field, expected });
  return found === undefined
    ? messages.missing({ field, expected })
    : messages.mustBe({ field, expected, found: foundText(found) });
}

/** Sentences about one part; the place and what was found there come with the problem. */
const faultTexts = (place: FilePlace, found: unknown): TextsOf<ValueFaults> => ({
  'wrong-value': ({ expected }) => valueText(place, expected, found),
  'too-many-entries': ({ most }) =>
    messages.tooMany({ field: placeText(place), most: groupedNumber(most) }),
  'other-length': (length) =>
    messages.otherCount({
      field: placeText(place),
      expected: groupedNumber(length.expected),
      found: groupedNumber(length.found),
    }),
  'unknown-column': ({ column }) => messages.unknownColumn({ column }),
  'wrong-setting': ({ problem }) =>
    place.length > 0 ? `${placeText(place)}: ${settingClause(problem)}` : settingClause(problem),
});

const TEXTS: TextsOf<RunFileProblems> = {
  unreadable: () => messages.unreadable,
  'too-large': ({ bytes }) => messages.tooLarge({ size: bytes / 1e6 }),
  'too-deep': () => messages.tooDeep,
  'not-json': () => messages.notJson,
  'other-kind': ({ kind }) => messages.kinds[kind],
  'other-json': ({ names }) =>
    names.length > 0 ? messages.otherJsonOf({ names: namesText(names) }) : messages.otherJson,
  'other-text': () => messages.otherText,
  'reader-not-loaded': () => messages.readerNotLoaded,
  'too-slow': () => messages.tooSlow,
  'no-known-column': ({ names }) => messages.noKnownColumn({ names: namesText(names) }),
  'no-values': ({ names }) => messages.noValues({ names: namesText(names) }),
  'no-step-column': ({ names }) => messages.noStepColumn({ names: namesText(names) }),
  'unknown-tag': () => messages.unknownTag,
  'bad-number': ({ place, column, found }) =>
    messages.badEntry({
      place: groupedNumber(place),
      column: foundText(column),
      found: foundText(found),
    }),
  'bad-step': ({ place, column, found }) =>
    messages.badEntry({
      place: groupedNumber(place),
      column: foundText(column),
      found: foundText(found),
    }),
  'repeated-step': ({ step, column }) =>
    messages.repeatedStep({ step: groupedNumber(step), column: foundText(column) }),
  'too-many-rows': ({ most }) => messages.tooManyRows({ most: groupedNumber(most) }),
  'wrong-length': (values) => messages.otherLength(values),
  'bad-json-line': (values) => messages.badJsonLine(values),
  'open-quote': ({ line, column }) =>
    messages.inLine({ line, wrong: sweepFilesText.openQuote({ column }) }),
  'text-after-quote': ({ line, column }) =>
    messages.inLine({ line, wrong: sweepFilesText.textAfterQuote({ column }) }),
  'not-a-run': ({ format }) => messages.noRun({ format }),
  newer: ({ version }) => messages.newer({ version }),
  'wrong-part': ({ place, found, fault }) => codedText(faultTexts(place, found), fault),
};

/** Why a file cannot be shown, in a sentence that names the file and the part. */
export const runFileProblemText = (file: string, problem: RunFileProblem): string =>
  messages.cannotBeShown({ file, why: codedText(TEXTS, problem) });
