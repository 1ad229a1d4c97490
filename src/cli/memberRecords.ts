import type { MetricsRow } from '../run/metrics';
import { type Phase, phaseOf } from '../run/phase';
import { rowColumns } from '../run/rowColumns';
import type { RunConfig } from '../run/runConfig';
import type { MemberRow } from '../run/trainEvent';
import { tokenCount } from '../tasks/pairs';

/** What has been measured of one of several runs. */
export interface MemberRecord {
  /** The step it was last measured at; 0 before. */
  readonly steps: number;
  readonly last: MetricsRow | undefined;
  phase(): Phase;
}

/** The measurements of runs that train side by side, kept apart. */
export interface MemberRecords {
  add(rows: readonly MemberRow[]): void;
  of(member: number): MemberRecord;
}

/** Empty records of a list of runs. */
export function memberRecords(configs: readonly RunConfig[]): MemberRecords {
  const rowsOf = configs.map((): MetricsRow[] => []);
  return {
    add(rows) {
      for (const { member, row } of rows) rowsOf[member]?.push(row);
    },
    of(member) {
      const rows = rowsOf[member] ?? [];
      const { op, p } = (configs[member] as RunConfig).task;
      return {
        steps: rows.at(-1)?.step ?? 0,
        last: rows.at(-1),
        phase: () => phaseOf(rowColumns(rows), 1 / tokenCount(op, p)),
      };
    },
  };
}
