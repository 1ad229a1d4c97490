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
 * Resolves to the exit code: 0 well, 1 failed, 130 interrupted. `name` stands before what is told.
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
  const tell = (more: string) => {
    const so = `${groupedNumber(ended)} of ${groupedNumber(cells.length)} runs ended`;
    process.stderr.write(`${name && `${name}: `}${so}${more}.\n`);
  };
  if (ended > 0) tell(' before, and stay as they are');
  const together = RUNS_PER_CORE * (environment.pool?.workers ?? 1);
  let toldMs = environment.now();
  for await (const event of sweep(protocol, left, environment, together)) {
    if (event.type === 'ended') {
      for (const cell of event.cells) await file.add(cell);
      ended += event.cells.length;
    }
    if (event.type === 'failed') {
      process.stderr.write(`${runErrorText(event.error)}\n`);
      return 1;
    }
    if (environment.now() - toldMs >= PROGRESS_MS) {
      toldMs = environment.now();
      if (event.type === 'preparing') tell(`; on all pairs: ${event.step} of ${event.of} steps`);
      if (event.type === 'progress') tell(`; step ${groupedNumber(event.cells[0]?.steps ?? 0)}`);
    }
    await setImmediate(); // so that Ctrl-C is heard
    if (signal.aborted) return 130;
  }
  tell('');
  return 0;
}
