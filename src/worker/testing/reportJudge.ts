import type { Report } from '../protocol';

type Shapes = {
  readonly [T in Report['type']]: Readonly<Record<string, (value: never) => boolean>>;
};

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown) => typeof value === 'string' && value.length > 0;
const isList = (value: unknown) => Array.isArray(value);
const isTrue = (value: unknown) => value === true;
const isThing = (value: unknown) => typeof value === 'object' && value !== null;
const isRate = (value: unknown) => typeof value === 'number' && value >= 0;
const isError = (value: { kind?: unknown; message?: unknown }) =>
  isText(value.kind) && isText(value.message);
const isSnapshot = (value: { step?: unknown; optimizerStep?: unknown; state?: object }) =>
  isCount(value.step) &&
  isCount(value.optimizerStep) &&
  Object.keys(value.state ?? {}).join() === 'weights,m,v,compensation';
const isColumns = (value: Readonly<Record<string, Float64Array>>) => {
  const lengths = new Set(Object.values(value).map(({ length }) => length));
  return lengths.size === 1 && !lengths.has(0);
};

/** What a legal report of each type holds; a name with `?` may be absent. Written from the protocol's words, not its code. */
const SHAPES: Shapes = {
  ready: { machine: isThing },
  started: { run: isCount, info: isThing },
  resumed: { run: isCount },
  paused: { run: isCount, step: isCount },
  progress: {
    ...{ run: isCount, step: isCount, stepsPerSecond: isRate },
    ...{ 'columns?': isColumns, 'members?': isThing },
  },
  ended: { run: isCount, members: isList },
  changed: { run: isCount, step: isCount, settings: isThing },
  data: { run: isCount, step: isCount, members: isList },
  snapshot: { run: isCount, snapshot: isSnapshot, 'asked?': isTrue },
  finished: { run: isCount, step: isCount },
  failed: { run: isCount, error: isError },
  checked: { check: isCount, result: isThing },
  rates: { ask: isCount, rates: isThing },
  checkDone: { check: isCount },
  checkFailed: { check: isCount, error: isError },
  profiling: { profile: isCount, stage: isText },
  profiled: { profile: isCount, result: isThing },
  profileFailed: { profile: isCount, error: isError },
  swept: { sweep: isCount, event: isThing },
  pong: {},
};

/** What is illegal about a report by itself; undefined where nothing is. */
function shapeProblem(report: Report): string | undefined {
  const shape = SHAPES[report.type] as Record<string, (value: unknown) => boolean> | undefined;
  if (!shape) return `unknown type ${String(report.type)}`;
  const known = new Set(['type', ...Object.keys(shape).map((name) => name.replace('?', ''))]);
  const more = Object.keys(report).find((name) => !known.has(name));
  if (more) return `${report.type} has ${more}`;
  for (const [key, fits] of Object.entries(shape)) {
    const value = (report as unknown as Record<string, unknown>)[key.replace('?', '')];
    if (value === undefined && key.endsWith('?')) continue;
    if (!fits(value)) return `${report.type}.${key} is ${JSON.stringify(value)}`;
  }
  return undefined;
}

/** What the page has heard of one run. */
interface Heard {
  step: number;
  row: number;
  snapshot: number;
  rests: boolean;
  started: boolean;
  failed: boolean;
}

/**
 * Follows reports in their order: the answer is what is illegal about the next, undefined where nothing is. `members` tells
 * how many a run has that was started; `isStepped`, whether it was asked for single steps: it may go on from these without a rest.
 */
export function reportJudge(
  members: (run: number) => number | undefined,
  isStepped: (run: number) => boolean,
) {
  const runs = new Map<number, Heard>();

  function ofRun(report: Extract<Report, { run: number }>): string | undefined {
    const count = members(report.run);
    if (count === undefined) return 'of a run that nobody started';
    const fresh = { step: 0, row: -1, snapshot: -1, rests: true, started: false, failed: false };
    const heard = runs.get(report.run) ?? fresh;
    runs.set(report.run, heard);
    if (heard.failed) return 'after the run had failed';
    if (report.type === 'started') {
      if (heard.started) return 'started twice';
      heard.started = true;
    } else if (!heard.started && report.type !== 'failed' && report.type !== 'progress') {
      return 'before it had started';
    }
    if ('step' in report) {
      if (report.step < heard.step) return `goes back from step ${heard.step}`;
      heard.step = report.step;
    }
    if (report.type === 'progress' && report.columns) {
      const isAlone = count === 1;
      if (isAlone !== (report.members === undefined)) return 'rows of nobody, or of one alone';
      const steps = [...report.columns.step];
      if (steps.some((step) => step > report.step)) return 'rows of later than now';
      // Each member's rows come one step after another; those of several begin anew with every member.
      if (isAlone) {
        for (const step of steps) {
          if (step <= heard.row) return `a row of step ${step} after one of ${heard.row}`;
          heard.row = step;
        }
      }
    }
    if (report.type === 'snapshot') {
      if (count !== 1) return 'of a run that is not alone';
      if (report.snapshot.step <= heard.snapshot) return 'of a step that it had';
      heard.snapshot = report.snapshot.step;
    }
    if (report.type === 'resumed') {
      if (!heard.rests && !isStepped(report.run)) return 'while it goes on';
      heard.rests = false;
    }
    if (report.type === 'paused' || report.type === 'finished') heard.rests = true;
    if (report.type === 'failed') heard.failed = true;
    return undefined;
  }

  return (report: Report): string | undefined => {
    const why = shapeProblem(report) ?? ('run' in report ? ofRun(report) : undefined);
    return why && `${report.type}: ${why}`;
  };
}
