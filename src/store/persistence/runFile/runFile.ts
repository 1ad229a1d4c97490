import { settingsFromConfig } from '../../../run/config/settings';
import { METRIC_NAMES } from '../../../run/metrics/metrics';
import type { MeasuredRun } from '../../runs/runStory';

/**
 * A run as a file that people keep. In JSON: `format`, `version`, `note`, `engine`, `preset`, `settings` (what the run began with, by
 * path as in a link; one that is absent has the preset's value), `branchedAt`, `changes` (marks) and `metrics`, one array a
 * column of run/metrics.ts, where null is NaN and "Infinity" and "-Infinity" stand for themselves.
 */
export interface RunFile {
  readonly run: MeasuredRun;
  /** What people wrote of it. */
  readonly note: string;
}

export const RUN_FILE_FORMAT = 'grokking-lab-run';
/** Raised by changes that readers of this version would misread. */
export const RUN_FILE_VERSION = 1;
/** The most that is read: a million steps, each measured, take less. */
export const RUN_FILE_BYTES = 50_000_000;
/** The most letters of a note. */
export const NOTE_LENGTH = 2000;

function jsonNumber(value: number): number | string | null {
  if (Number.isNaN(value)) return null;
  return Number.isFinite(value) ? value : String(value);
}

/** The text of a run's file; readRunFile has the run back from it, bit for bit. */
export function writeRunFile({ run, note }: RunFile): string {
  const { began, branchedAt, marks, columns, engine } = run;
  const metrics = METRIC_NAMES.map((name) => [name, Array.from(columns[name], jsonNumber)]);
  return `${JSON.stringify({
    format: RUN_FILE_FORMAT,
    version: RUN_FILE_VERSION,
    note,
    engine: engine ?? null,
    preset: began.preset,
    settings: settingsFromConfig(began),
    branchedAt: branchedAt ?? null,
    changes: marks,
    metrics: Object.fromEntries(metrics),
  })}\n`;
}
