import type { RunConfig } from '../../run/config/runConfig';
import type { MemberRow } from '../../run/events/trainEvent';
import type { MetricsRow } from '../../run/metrics/metrics';
import { createPhaseFollower, type Phase, UNTRAINED } from '../../run/phase/phase';
import { tokenCount } from '../../tasks/pairs';

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
  const followers = configs.map(({ task, phases }) =>
    createPhaseFollower(1 / tokenCount(task.op, task.p), phases),
  );
  return {
    add(rows) {
      for (const { member, row } of rows) {
        rowsOf[member]?.push(row);
        followers[member]?.add(row);
      }
    },
    of(member) {
      const rows = rowsOf[member] ?? [];
      return {
        steps: rows.at(-1)?.step ?? 0,
        last: rows.at(-1),
        phase: () => followers[member]?.phase() ?? UNTRAINED,
      };
    },
  };
}
