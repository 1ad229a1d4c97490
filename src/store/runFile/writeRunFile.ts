import { METRIC_NAMES } from '../../run/metrics';
import { settingsFromConfig } from '../../run/settings';
import { RUN_FILE_FORMAT, RUN_FILE_VERSION, type RunFile } from './runFile';

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
