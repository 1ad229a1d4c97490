import type { Snapshot } from '../../run/events/snapshot';
import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../run/metrics/metrics';
import { type WeightFrame, weightBytes } from '../inside/runFrames';
import type { RunUpdate } from './runRepository';
import type { RunSummary } from './savedRun';

/** Copies: IndexedDB would store the whole buffer behind a view. */
const copyRows = (columns: MetricColumns, from: number): MetricColumns =>
  Object.fromEntries(METRIC_NAMES.map((name) => [name, columns[name].slice(from)])) as Record<
    MetricName,
    Float64Array
  >;

/** A run at one moment. The columns are views, which stay as they are when the history goes on. */
export interface CapturedRun {
  /** Its bytes are those without frames. */
  readonly summary: RunSummary;
  readonly columns: MetricColumns;
  readonly checkpoint: Snapshot;
  /** All that are to be stored. Absent: those that are stay. */
  readonly frames: readonly WeightFrame[] | undefined;
}

/** What frames take. */
export const framesBytes = (frames: readonly WeightFrame[]): number =>
  frames.reduce((sum, { weights }) => sum + weightBytes(weights), 0);
/** Which frames these are. */
export const framesSteps = (frames: readonly WeightFrame[]): string =>
  frames.map(({ step }) => step).join();

/** An update with the rows from index `from` on. `frameBytes`: what the stored frames take, where they stay. */
export const updateWith = (
  { summary, columns }: CapturedRun,
  frameBytes: number,
  from: number,
  { checkpoint, frames }: Pick<RunUpdate, 'checkpoint' | 'frames'>,
): RunUpdate => ({
  summary: { ...summary, bytes: summary.bytes + (frames ? framesBytes(frames) : frameBytes) },
  from,
  rows: copyRows(columns, from),
  checkpoint,
  frames,
});
