import { failed, ok, type Result } from '../result';

/** What stands between the values of a line. */
export type CsvDelimiter = ',' | ';' | '\t';
const DELIMITERS: readonly CsvDelimiter[] = [',', ';', '\t'];

/** The values of one record; a quoted value may hold line ends. */
export interface CsvRecord {
  /** The line that it begins in, from 1. */
  readonly line: number;
  readonly values: readonly string[];
  /** It is the last one, and no line end follows: its writing may have been cut off. */
  readonly isLast: boolean;
  /** The text ends inside the quotes of its last value. */
  readonly isOpen: boolean;
}

/** A CSV text: the names in its first record, and the records below. Lines without any value are left out. */
export interface CsvTable {
  readonly delimiter: CsvDelimiter;
  readonly names: readonly string[];
  readonly records: readonly CsvRecord[];
}

/** What can be wrong with quotes; lines and columns count from 1. */
export interface CsvQuoteProblems {
  'open-quote': { readonly line: number; readonly column: number };
  'text-after-quote': { readonly line: number; readonly column: number };
}
type CsvQuoteProblem = {
  [Code in keyof CsvQuoteProblems]: {
    readonly code: Code;
    readonly values: CsvQuoteProblems[Code];
  };
}[keyof CsvQuoteProblems];

const UNQUOTED = { ',': /[^,\r\n]*/y, ';': /[^;\r\n]*/y, '\t': /[^\t\r\n]*/y } as const;
const LINE_END = /\r\n|\n|\r/y;
const LINE_ENDS = /\r\n|\n|\r/g;
const SPACES = /[ \u00a0]*/y;

/** Where a sticky pattern that begins at `at` ends; `at` where it does not match. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The one of DELIMITERS that the first line has most of, outside quotes. */
function delimiterOf(text: string): CsvDelimiter {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** A value in quotes that begins at `at`: its text, and where its quotes end; undefined where they do not. */
function quotedValue(text: string, at: number): { value: string; end: number } | undefined {
  let value = '';
  let from = at + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return undefined;
    value += text.slice(from, close);
    if (text[close + 1] !== '"') return { value, end: close + 1 };
    value += '"';
    from = close + 2;
  }
}

function readRecords(
  text: string,
  delimiter: CsvDelimiter,
  firstLine: number,
): Result<readonly CsvRecord[], CsvQuoteProblem> {
  const records: CsvRecord[] = [];
  let line = firstLine;
  let at = 0;
  while (at < text.length) {
    const values: string[] = [];
    const began = line;
    let isOpen = false;
    for (;;) {
      const start = endOf(SPACES, text, at);
      if (text[start] === '"') {
        const quoted = quotedValue(text, start);
        const lines = text.slice(start, quoted?.end).match(LINE_ENDS)?.length ?? 0;
        if (!quoted) {
          if (lines > 0) {
            return failed({ code: 'open-quote', values: { line, column: values.length + 1 } });
          }
          isOpen = true;
        }
        values.push((quoted?.value ?? text.slice(start + 1)).trim());
        at = quoted ? endOf(SPACES, text, quoted.end) : text.length;
        const isEnd = at === text.length || text[at] === delimiter || /[\r\n]/.test(text[at] ?? '');
        if (!isEnd) {
          return failed({ code: 'text-after-quote', values: { line, column: values.length } });
        }
        line += lines;
      } else {
        const end = endOf(UNQUOTED[delimiter], text, at);
        values.push(text.slice(at, end).trim());
        at = end;
      }
      if (text[at] !== delimiter) break;
      at++;
    }
    const end = endOf(LINE_END, text, at);
    if (values.some((value) => value !== '')) {
      records.push({ line: began, values, isLast: end === at, isOpen });
    }
    line++;
    at = end;
  }
  return ok(records);
}

/**
 * Reads a CSV text as spreadsheets and statistics programs write it: with a byte order mark, any line ends, values in quotes, and commas,
 * semicolons or tabs between them (`sep=;` in the first line says which). By hand, as papaparse (5.7) tells neither the line of a
 * record nor whether the last one was cut off, and takes text after a quote for part of the value.
 */
export function readCsvTable(text: string): Result<CsvTable, CsvQuoteProblem> {
  const whole = text.startsWith('\ufeff') ? text.slice(1) : text;
  const hint = /^"?sep=([,;\t])"?(?:\r\n|\n|\r)/i.exec(whole);
  const body = hint ? whole.slice(hint[0].length) : whole;
  const delimiter = hint ? (hint[1] as CsvDelimiter) : delimiterOf(body.trimStart());
  const read = readRecords(body, delimiter, hint ? 2 : 1);
  if (!read.ok) return read;
  const [head, ...records] = read.value;
  return ok({ delimiter, names: head?.values ?? [], records });
}
