import { setImmediate } from 'node:timers/promises';
import type { Environment } from '../../engine/environment';
import { train } from '../../engine/train/train';
import { runErrorText } from '../../messages/wording/runErrors';
import type { MetricsRow } from '../../run/metrics/metrics';
import {
  type ExperimentName,
  experimentByName,
  experimentEntries,
} from '../../run/phase/experiments';
import { parseSettings } from '../arguments/optionValues';
import { memberRecords } from '../train/memberRecords';

/** What one run of an experiment showed. */
export interface ExperimentRun {
  readonly experiment: ExperimentName;
  readonly seed: number;
  readonly seen: boolean;
  /** Steps at which it reached these; NaN: never. */
  readonly memorisedAt: number;
  readonly grokkedAt: number;
  readonly ungrokkedAt: number;
  readonly steps: number;
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
}

/** The runs of an experiment, and the measurements of the first. */
export interface ExperimentRuns {
  readonly runs: readonly ExperimentRun[];
  readonly rows: readonly MetricsRow[];
}

/** Runs the small variant of an experiment with each seed, and has its judge look at each. Undefined where it was interrupted. */
export async function experimentRuns(
  experiment: ExperimentName,
  seeds: readonly number[],
  environment: Environment,
  signal: AbortSignal,
): Promise<ExperimentRuns | undefined> {
  const configs = seeds.map((seed) =>
    parseSettings(
      undefined,
      [],
      [...experimentEntries(experiment, 'small'), ['seed', String(seed)], ['engine', 'wasm']],
    ),
  );
  const records = memberRecords(configs);
  const first: MetricsRow[] = [];
  for await (const event of train(configs, signal, environment)) {
    if (event.type === 'failed') throw new Error(runErrorText(event.error));
    if (event.type === 'metrics') {
      records.add(event.rows);
      first.push(...event.rows.filter(({ member }) => member === 0).map(({ row }) => row));
    }
    await setImmediate(); // so that Ctrl-C is handled
    if (signal.aborted) return undefined;
    if (event.type === 'finished') break;
  }
  const runs = configs.map((config, member): ExperimentRun => {
    const { last, phase, steps } = records.of(member);
    if (!last) throw new Error('The engine measured nothing.');
    const { memorisedAt = Number.NaN, grokkedAt = Number.NaN, ungrokkedAt = Number.NaN } = phase();
    const { judge } = experimentByName(experiment);
    const { seen } = judge({ phase: phase(), last, config, ended: true });
    const { trainAccuracy, testAccuracy } = last;
    const reached = { memorisedAt, grokkedAt, ungrokkedAt };
    return { experiment, seed: config.seed, seen, ...reached, steps, trainAccuracy, testAccuracy };
  });
  return { runs, rows: first };
}
