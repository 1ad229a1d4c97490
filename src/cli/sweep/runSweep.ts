import { setImmediate } from 'node:timers/promises';
import type { Environment } from '../../engine/environment';
import { type SweepOptions, sweep } from '../../engine/sweep/sweep';
import { groupedNumber } from '../../messages/format/numbers';
import { runErrorText } from '../../messages/wording/runErrors';
import type { SweepCell } from '../../run/sweep/sweepPlan';
import { hasDiverged, type Protocol, SWEEP_ENDS, type SweepEnd } from '../../run/sweep/sweepRow';
import type { SweepOutput } from './sweepOutput';

/** Runs that train at once, for each core: what a killed sweep can lose, and what an idle core waits for. */
const RUNS_PER_CORE = 8;
const PROGRESS_MS = 5000;

/** The exit code of a command whose runs have all ended, some of them as they blew up. */
export const SOME_DIVERGED = 3;

const END_WORDS: Readonly<Record<SweepEnd, string>> = {
  converged: 'converged',
  'out-of-steps': 'ran out of steps',
  diverged: 'blew up',
  'diverged-before-cut': 'blew up before the cut',
};

/** How many runs ended in which way, such as “3 converged, 1 blew up”. */
export const endCounts = (ends: readonly SweepEnd[]): string =>
  SWEEP_ENDS.map((end) => [ends.filter((one) => one === end).length, END_WORDS[end]] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${groupedNumber(count)} ${words}`)
    .join(', ');

/** So many of so many runs, such as “1 of 1 run”. */
export const runsOf = (some: number, all: number): string =>
  `${groupedNumber(some)} of ${groupedNumber(all)} ${all === 1 ? 'run' : 'runs'}`;

export interface RunSweepOptions extends Pick<SweepOptions, 'toLastStep'> {
  /** Printed before each line of progress. */
  readonly name?: string;
}

/**
 * Trains those cells that a file does not hold yet, adds each to it as it ends, and tells how far it is on standard error.
 * Resolves to the exit code: 0 well, 1 failed, SOME_DIVERGED, 130 interrupted. Closes `output`. Errors: OutputError.
 */
export async function runSweep(
  protocol: Protocol,
  cells: readonly SweepCell[],
  output: SweepOutput,
  environment: Environment,
  signal: AbortSignal,
  { name = '', toLastStep = false }: RunSweepOptions = {},
): Promise<number> {
  try {
    return await trainMissing(protocol, cells, output, environment, signal, { name, toLastStep });
  } finally {
    await output.close();
  }
}

async function trainMissing(
  protocol: Protocol,
  cells: readonly SweepCell[],
  output: SweepOutput,
  environment: Environment,
  signal: AbortSignal,
  { name, toLastStep }: Required<RunSweepOptions>,
): Promise<number> {
  const left = cells.filter(({ cell }) => !output.done.has(cell));
  const ends = cells.flatMap(({ cell }) => output.done.get(cell) ?? []);
  const report = (more: string) => {
    const counts = `${runsOf(ends.length, cells.length)} ended`;
    process.stderr.write(`${name && `${name}: `}${counts}${more}.\n`);
  };
  const reportEnds = () => {
    if (ends.length > 0) process.stderr.write(`${name && `${name}: `}${endCounts(ends)}.\n`);
  };
  if (ends.length > 0) report(' before, and stay as they are');
  const together = RUNS_PER_CORE * (environment.pool?.workers ?? 1);
  let reportedMs = environment.now();
  for await (const event of sweep(protocol, left, environment, { together, toLastStep })) {
    if (event.type === 'ended') {
      await output.add(event.cells);
      ends.push(...event.cells.map(({ row }) => row.ended));
    }
    if (event.type === 'failed') {
      process.stderr.write(`${runErrorText(event.error)}\n`);
      return 1;
    }
    if (environment.now() - reportedMs >= PROGRESS_MS) {
      reportedMs = environment.now();
      if (event.type === 'preparing')
        report(`; on all pairs: step ${groupedNumber(event.step)} of ${groupedNumber(event.of)}`);
      if (event.type === 'progress') report(`; step ${groupedNumber(event.cells[0]?.steps ?? 0)}`);
    }
    await setImmediate(); // so that Ctrl-C is handled
    if (signal.aborted) {
      reportEnds();
      report(' when it was interrupted');
      return 130;
    }
  }
  reportEnds();
  report('');
  return ends.some((ended) => hasDiverged({ ended })) ? SOME_DIVERGED : 0;
}
