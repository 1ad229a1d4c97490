import { valuesText } from '../../../messages/en/metrics';
import { problemsText } from '../../../messages/en/problems';
import { runFilesText } from '../../../messages/en/runFiles';
import { groupedNumber } from '../../../messages/format/numbers';

/** What is wrong with a file: ends its reading. `message` is the middle of a sentence: which field must be what. */
export class FileProblem extends Error {}

const messages = runFilesText;

/** Letters that a message repeats of a value. */
const MAX_QUOTED = 40;

const quotedValue = (value: unknown): string => {
  if (Array.isArray(value)) return messages.list;
  if (typeof value === 'object' && value !== null) return messages.object;
  const text = String(value);
  const short = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
  return typeof value === 'string' ? valuesText.quoted({ asked: short }) : short;
};

const refuse = (field: string, wanted: string, value: unknown): never => {
  throw new FileProblem(
    value === undefined
      ? messages.missing({ field, wanted })
      : messages.mustBe({ field, wanted, found: quotedValue(value) }),
  );
};

/** The parts of parsed JSON as what they have to be; whatever is something else throws a FileProblem that names the field. */
export const checked = {
  object(field: string, value: unknown): Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : refuse(field, messages.object, value);
  },
  list(field: string, value: unknown, longest: number): readonly unknown[] {
    if (!Array.isArray(value)) return refuse(field, messages.list, value);
    if (value.length > longest) {
      throw new FileProblem(messages.tooMany({ field, most: groupedNumber(longest) }));
    }
    return value;
  },
  text(field: string, value: unknown, longest: number): string {
    return typeof value === 'string' && value.length <= longest
      ? value
      : refuse(field, messages.letters({ most: groupedNumber(longest) }), value);
  },
  oneOf<T extends string>(field: string, value: unknown, names: readonly T[]): T {
    return (
      names.find((name) => name === value) ??
      refuse(field, problemsText.oneOf({ names: names.join(', ') }), value)
    );
  },
  whole(field: string, value: unknown, least: number, most: number): number {
    const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
    if (fits) return Number(value);
    const range = { min: groupedNumber(least), max: groupedNumber(most) };
    return refuse(field, problemsText.wholeNumber(range), value);
  },
} as const;
