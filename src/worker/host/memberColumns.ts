import type { MetricColumns } from '../../run/metrics';
import { columnsFromRows } from '../../run/rowColumns';
import type { MemberRow } from '../../run/trainEvent';

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
