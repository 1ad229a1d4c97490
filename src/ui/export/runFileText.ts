import { valuesText } from '../../messages/en/metrics';
import { problemsText } from '../../messages/en/problems';
import { runFilesText as messages } from '../../messages/en/runFiles';
import { groupedNumber } from '../../messages/format/numbers';
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
  'not-a-run': ({ format }) => messages.noRun({ format }),
  newer: ({ version }) => messages.newer({ version }),
  'wrong-part': ({ place, found, fault }) => codedText(faultTexts(place, found), fault),
};

/** Why a file cannot be shown, in a sentence that names the file and the part. */
export const runFileProblemText = (file: string, problem: RunFileProblem): string =>
  messages.cannotBeShown({ file, why: codedText(TEXTS, problem) });
