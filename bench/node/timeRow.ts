import { median } from '../../src/analysis/fit/statistics';
import { agrees, CHECK_STEPS } from '../agreement';
import type { LossLine, SkippedLine, TimeLine } from '../benchLine';
import type { BenchRow } from '../benchRows';
import { type ContenderName, REFERENCE } from '../contenders';
import type { Started } from '../protocol';
import { stepOperations } from '../stepOperations';
import type { Contender } from './contender';

/** How much time each contender gets on a row. */
export interface TimeBudget {
  /** Milliseconds of one round; a step that takes longer is a round of its own. */
  readonly roundMs: number;
  /** Rounds at most. */
  readonly rounds: number;
}

/** Steps in a round at most: beyond that, a median gets no better, and the loss gets tiny. */
const STEPS_AT_MOST = 500;

/** A contender that has not done its first steps by then is left out. */
const START_TIMEOUT_MS = 75_000;

/** A contender that passed, and what it reported. */
interface StartedContender {
  readonly contender: Contender;
  readonly started: Started;
}

/** A row's contenders after their first steps. */
export interface StartedRow {
  readonly contenders: readonly StartedContender[];
  readonly skipped: SkippedLine[];
  /** Loss after CHECK_STEPS of everything that started, whether it agrees or not. */
  readonly losses: ReadonlyMap<ContenderName, number>;
}

async function startInTime(contender: Contender, row: BenchRow): Promise<Started> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const seconds = START_TIMEOUT_MS / 1000;
    const message = `Its first ${CHECK_STEPS} steps took longer than ${seconds} s.`;
    timer = setTimeout(() => reject(new Error(message)), START_TIMEOUT_MS);
  });
  try {
    return await Promise.race([contender.start(row.config, CHECK_STEPS), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** One sentence of an error, without the trace that libraries put into their messages. */
const errorSentence = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 300) ?? '';

/** Starts all contenders on a row and turns away whoever fails or trains something else than we do. */
async function startRow(row: BenchRow, contenders: readonly Contender[]): Promise<StartedRow> {
  const ready: StartedContender[] = [];
  const skipped: SkippedLine[] = [];
  const skip = (engine: ContenderName, why: string) =>
    skipped.push({ row: row.name, engine, skipped: why });
  for (const contender of contenders) {
    try {
      ready.push({ contender, started: await startInTime(contender, row) });
    } catch (error) {
      await contender.stop();
      skip(contender.name, errorSentence(error));
    }
  }
  const losses = new Map(
    ready.map(({ contender, started }) => [contender.name, started.loss] as const),
  );
  const reference = losses.get(REFERENCE) ?? Number.NaN;
  const passes = ({ contender, started }: StartedContender) => {
    if (agrees(started.loss, reference)) return true;
    const theirs = `after ${CHECK_STEPS} steps its loss is ${started.loss.toPrecision(6)}`;
    skip(contender.name, `It trains something else: ${theirs}, ours ${reference.toPrecision(6)}.`);
    return false;
  };
  return { contenders: ready.filter(passes), skipped, losses };
}

/** Rounds for a contender: fewer where a step takes longer than a round, so that all get about the same time. */
export const roundsFor = ({ roundMs, rounds }: TimeBudget, stepMs: number): number =>
  Math.max(1, Math.min(rounds, Math.round((roundMs * rounds) / stepMs)));

/**
 * Times every contender of a row, in rounds whose order is reversed each time, so that none always runs after the same one.
 * Resolves to a line for each contender: a time, or why there is none.
 */
export async function timeRow(
  row: BenchRow,
  contenders: readonly Contender[],
  pace: TimeBudget,
): Promise<(TimeLine | SkippedLine)[]> {
  const operations = stepOperations(row.config);
  const line = ({ contender, started }: StartedContender, times: readonly number[]): TimeLine => {
    const msPerStep = median(times);
    const gflops = operations / msPerStep / 1e6;
    const { label } = started;
    return {
      row: row.name,
      engine: contender.name,
      msPerStep,
      gflops,
      rounds: times.length,
      label,
    };
  };
  try {
    const { contenders: ready, skipped } = await startRow(row, contenders);
    const racing = ready.map((entrant) => ({
      ...entrant,
      rounds: roundsFor(pace, entrant.started.lastStepMs),
      times: [] as number[],
    }));
    for (let round = 0; round < pace.rounds; round++) {
      for (const one of round % 2 === 0 ? racing : racing.toReversed()) {
        if (round >= one.rounds) continue;
        try {
          one.times.push(await one.contender.time(pace.roundMs, STEPS_AT_MOST));
        } catch (error) {
          one.rounds = 0;
          one.times.length = 0;
          skipped.push({
            row: row.name,
            engine: one.contender.name,
            skipped: errorSentence(error),
          });
        }
      }
    }
    const timed = racing.filter(({ times }) => times.length > 0);
    return [...timed.map((one) => line(one, one.times)), ...skipped];
  } finally {
    for (const contender of contenders) await contender.stop().catch(() => {});
  }
}

/** Whether all contenders train the same: their losses after the first steps. */
export async function checkRow(
  row: BenchRow,
  contenders: readonly Contender[],
): Promise<(LossLine | SkippedLine)[]> {
  try {
    const { losses, skipped } = await startRow(row, contenders);
    const reference = losses.get(REFERENCE) ?? Number.NaN;
    const lines = [...losses].map(([engine, loss]) => ({
      row: row.name,
      engine,
      loss,
      agrees: agrees(loss, reference),
    }));
    return [...lines, ...skipped.filter(({ engine }) => !losses.has(engine))];
  } finally {
    for (const contender of contenders) await contender.stop().catch(() => {});
  }
}
