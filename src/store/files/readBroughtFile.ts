import { readCsvTable } from '../../run/csv/csvTable';
import { derivePhase, type Phase } from '../../run/phase/phase';
import { failed, ok, type Result } from '../../run/result';
import { readSweepCsv, SWEEP_COLUMNS, type SweepCsv } from '../../run/sweep/sweepCsv';
import type { SweepCsvProblem } from '../../run/sweep/sweepProblem';
import { tokenCount } from '../../tasks/pairs';
import type { ForeignProblem, ForeignRun } from '../foreign/foreignRun';
import {
  readForeignJson,
  readForeignLines,
  readForeignTable,
  readForeignText,
} from '../foreign/readForeignMetrics';
import { isTooDeep, readRunFile } from '../persistence/runFile/readRunFile';
import { RUN_FILE_BYTES, type RunFile } from '../persistence/runFile/runFile';
import type { RunFileProblem } from '../persistence/runFile/runFileProblems';
import { otherTextKind } from './fileKinds';

/** What a file that people bring turns out to be. */
export type BroughtFile =
  | { readonly kind: 'run'; readonly run: RunFile; readonly phase: Phase }
  | { readonly kind: 'sweep'; readonly sweep: Result<SweepCsv, SweepCsvProblem> }
  | { readonly kind: 'metrics'; readonly runs: readonly ForeignRun[] };
/** What a file is, or why nothing of it can be shown. */
export type Brought = Result<BroughtFile, RunFileProblem>;

/** Where the run of a file stands, by the thresholds that it began with. */
const phaseOf = ({ run: { began, columns } }: RunFile): Phase =>
  derivePhase(columns, 1 / tokenCount(began.task.op, began.task.p), began.phases);

/** Names that a message repeats. */
const MAX_NAMES = 8;

const metrics = (
  read: Result<readonly ForeignRun[], ForeignProblem> | undefined,
  nothing: RunFileProblem,
): Brought => {
  if (!read) return failed(nothing);
  return read.ok ? ok({ kind: 'metrics', runs: read.value }) : failed(read.problem);
};

/** Half of a sweep's columns: a file that lacks one of them is a sweep's, and says which. */
const isSweep = (names: readonly string[]) =>
  SWEEP_COLUMNS.filter((column) => names.includes(column)).length > SWEEP_COLUMNS.length / 2;

function readJson(file: string, text: string): Brought {
  if (isTooDeep(text)) return failed({ code: 'too-deep', values: {} });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const lines = text.trim().split(/\r\n|\n|\r/, 2);
    const isLines = lines.length > 1 && /^\{.*\}$/.test((lines[0] ?? '').trim());
    return isLines
      ? metrics(readForeignLines(file, text), { code: 'not-json', values: {} })
      : failed({ code: 'not-json', values: {} });
  }
  const parts = typeof json === 'object' && json !== null ? json : {};
  if ('format' in parts && typeof parts.format === 'string') {
    const run = readRunFile(text);
    return run.ok ? ok({ kind: 'run', run: run.value, phase: phaseOf(run.value) }) : run;
  }
  const names = Array.isArray(parts) ? [] : Object.keys(parts).slice(0, MAX_NAMES);
  return metrics(readForeignJson(file, json), { code: 'other-json', values: { names } });
}

const NOTHING: RunFileProblem = { code: 'other-text', values: {} };

/** Reads the text of a file, whatever it is: by what stands in it, as names may say anything. */
export function readBroughtFile(file: string, text: string): Brought {
  if (text.length > RUN_FILE_BYTES) {
    return failed({ code: 'too-large', values: { bytes: RUN_FILE_BYTES } });
  }
  const kind = otherTextKind(text);
  if (kind) return failed({ code: 'other-kind', values: { kind } });
  if (/^\ufeff?\s*[[{]/.test(text)) return readJson(file, text.replace(/^\ufeff/, ''));
  const table = readCsvTable(text);
  if (table.ok && isSweep(table.value.names)) {
    return ok({ kind: 'sweep', sweep: readSweepCsv(text) });
  }
  const hasColumns = table.ok && table.value.names.length > 1 && table.value.records.length > 0;
  const fromTable = hasColumns ? readForeignTable(file, table.value) : undefined;
  if (fromTable?.ok) return metrics(fromTable, NOTHING);
  // A log may have commas, too: a table is what it was taken for only if it has columns that are known.
  const fromLog = readForeignText(file, text);
  if (fromLog?.ok) return metrics(fromLog, NOTHING);
  return metrics(fromTable ?? fromLog, NOTHING);
}
