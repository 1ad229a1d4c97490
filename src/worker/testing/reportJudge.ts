import type { Report } from '../protocol';
import { shapeProblem } from './reportShapes';

/** What was reported of one run so far. */
interface RunHistory {
  step: number;
  row: number;
  snapshot: number;
  idle: boolean;
  started: boolean;
  failed: boolean;
}

/**
 * Follows reports in their order and returns what is illegal about the next, undefined where nothing is. `members` is how many
 * members a started run has; `isStepped`, whether it was asked for single steps: it may resume from these without a pause.
 */
export function reportJudge(
  members: (run: number) => number | undefined,
  isStepped: (run: number) => boolean,
) {
  const runs = new Map<number, RunHistory>();

  function ofRun(report: Extract<Report, { run: number }>): string | undefined {
    const count = members(report.run);
    if (count === undefined) return 'of a run that nobody started';
    const fresh = { step: 0, row: -1, snapshot: -1, idle: true, started: false, failed: false };
    const history = runs.get(report.run) ?? fresh;
    runs.set(report.run, history);
    if (history.failed) return 'after the run had failed';
    if (report.type === 'started') {
      if (history.started) return 'started twice';
      history.started = true;
      if (report.info.members.length !== count) return `has ${report.info.members.length} members`;
    } else if (!history.started && report.type !== 'failed' && report.type !== 'progress') {
      return 'before it had started';
    }
    if ('step' in report) {
      if (report.step < history.step) return `goes back from step ${history.step}`;
      history.step = report.step;
    }
    if (report.type === 'progress' && report.columns) {
      const isAlone = count === 1;
      if (isAlone !== (report.members === undefined)) return 'rows of nobody, or of one alone';
      const steps = [...report.columns.step];
      if (steps.some((step) => step > report.step)) return 'rows of later than now';
      // Each member's rows come one step after another; those of several begin anew with every member.
      if (isAlone) {
        for (const step of steps) {
          if (step <= history.row) return `a row of step ${step} after one of ${history.row}`;
          history.row = step;
        }
      }
    }
    if (report.type === 'snapshot') {
      if (count !== 1) return 'of a run that is not alone';
      if (report.snapshot.step <= history.snapshot) return 'of a step that it had';
      history.snapshot = report.snapshot.step;
    }
    if (report.type === 'weights' && count !== 1) return 'of a run that is not alone';
    if (report.type === 'resumed') {
      if (!history.idle && !isStepped(report.run)) return 'while it goes on';
      history.idle = false;
    }
    if (report.type === 'paused' || report.type === 'finished') history.idle = true;
    if (report.type === 'failed') history.failed = true;
    return undefined;
  }

  return (report: Report): string | undefined => {
    const why = shapeProblem(report) ?? ('run' in report ? ofRun(report) : undefined);
    return why && `${report.type}: ${why}`;
  };
}
