import type { Snapshot } from '../../run/events/snapshot';
import type { MemberRow } from '../../run/events/trainEvent';
import { columnsFromRows, type MetricColumns } from '../../run/metrics/metrics';
import type { Weights } from '../../run/model/trainingState';

/** What of a progress report holds measurements. */
export interface MemberColumns {
  readonly columns?: MetricColumns;
  /** Whose rows they are; absent where there is but one member. */
  readonly members?: Uint32Array;
}

/** Rows of an ensemble as columns, with a column of whose they are where there are several. */
export const memberColumns = (rows: readonly MemberRow[], memberCount: number): MemberColumns => ({
  columns: columnsFromRows(rows.map(({ row }) => row)),
  ...(memberCount > 1 ? { members: Uint32Array.from(rows, ({ member }) => member) } : {}),
});

/** The buffers to hand over rather than copy. */
export const columnBuffers = ({ columns = {} as MetricColumns, members }: MemberColumns) =>
  [...Object.values(columns), ...(members ? [members] : [])].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );

/** The buffers to hand over rather than copy. */
export const weightBuffers = (weights: Weights): ArrayBuffer[] =>
  Object.values(weights).map(({ buffer }) => buffer as ArrayBuffer);

/** The buffers to hand over rather than copy. */
export const snapshotBuffers = ({ state }: Snapshot): ArrayBuffer[] =>
  Object.values(state).flatMap((part) => weightBuffers(part as Weights));
