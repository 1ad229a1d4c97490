import { setImmediate } from 'node:timers/promises';
import type { Environment } from '../../engine/environment';
import { sweep } from '../../engine/sweep/sweep';
import { groupedNumber } from '../../messages/format/numbers';
import { runErrorText } from '../../messages/wording/runErrors';
import type { SweepCell } from '../../run/sweep/sweepPlan';
import type { Protocol } from '../../run/sweep/sweepRow';
import type { SweepFile } from './sweepFile';

/** Runs that train at once, for each core: what a killed sweep can lose, and what an idle core waits for. */
const RUNS_PER_CORE = 8;
const PROGRESS_MS = 5000;

/**
 * Trains those cells that a file does not hold yet, adds each to it as it ends, and tells how far it is on standard error.
 * Resolves to the exit code: 0 well, 1 failed, 130 interrupted. `name` is printed before each line of progress.
 */
export async function runSweep(
  protocol: Protocol,
  cells: readonly SweepCell[],
  file: SweepFile,
  environment: Environment,
  signal: AbortSignal,
  name = '',
): Promise<number> {
  const left = cells.filter(({ cell }) => !file.done.has(cell));
  let ended = cells.length - left.length;
  const report = (more: string) => {
    const counts = `${groupedNumber(ended)} of ${groupedNumber(cells.length)} runs ended`;
    process.stderr.write(`${name && `${name}: `}${counts}${more}.\n`);
  };
  if (ended > 0) report(' before, and stay as they are');
  const together = RUNS_PER_CORE * (environment.pool?.workers ?? 1);
  let reportedMs = environment.now();
  for await (const event of sweep(protocol, left, environment, together)) {
    if (event.type === 'ended') {
      for (const cell of event.cells) await file.add(cell);
      ended += event.cells.length;
    }
    if (event.type === 'failed') {
      process.stderr.write(`${runErrorText(event.error)}\n`);
      return 1;
    }
    if (environment.now() - reportedMs >= PROGRESS_MS) {
      reportedMs = environment.now();
      if (event.type === 'preparing') report(`; on all pairs: ${event.step} of ${event.of} steps`);
      if (event.type === 'progress') report(`; step ${groupedNumber(event.cells[0]?.steps ?? 0)}`);
    }
    await setImmediate(); // so that Ctrl-C is handled
    if (signal.aborted) return 130;
  }
  report('');
  return 0;
}
