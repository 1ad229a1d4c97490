import { setImmediate } from 'node:timers/promises';
import type { Environment } from '../engine/environment';
import { train } from '../engine/train';
import { CLAIMS } from '../run/claims';
import type { MetricsRow } from '../run/metrics';
import { phaseOf } from '../run/phase';
import { PRESETS, type PresetName } from '../run/presets';
import { rowColumns } from '../run/rowColumns';
import type { EngineName } from '../run/runConfig';
import { tokenCount } from '../tasks/pairs';
import { parseSettings } from './parseSettings';

/** How far past grokking a run is followed, as a multiple of the step: it must not forget at once. */
const FOLLOWED = 1.25;

/** What one run of a preset did. */
export interface PresetResult {
  readonly preset: PresetName;
  readonly seed: number;
  readonly engine: string;
  readonly memorisedAt: number | null;
  readonly grokkedAt: number | null;
  /** Steps it was followed for, and the test accuracy there. */
  readonly steps: number;
  readonly testAccuracy: number;
  /** Whether it ended as its preset claims. */
  readonly kept: boolean;
}

/** Runs a preset until its claim can be judged; undefined when it was interrupted. Throws the run's failure as an Error. */
export async function presetRun(
  preset: PresetName,
  seed: number,
  engine: EngineName,
  environment: Environment,
  signal: AbortSignal,
): Promise<PresetResult | undefined> {
  const config = parseSettings(
    preset,
    [],
    [
      ['seed', String(seed)],
      ['engine', engine],
    ],
  );
  const chance = 1 / tokenCount(config.task.op, config.task.p);
  const rows: MetricsRow[] = [];
  let used = '';
  for await (const event of train(config, signal, environment)) {
    if (event.type === 'started') used = event.info.engine.name;
    if (event.type === 'failed') throw new Error(event.error.message);
    await setImmediate(); // so that Ctrl-C is heard
    if (signal.aborted) return undefined;
    if (event.type !== 'metrics') continue;
    rows.push(event.row);
    const { step, testAccuracy } = event.row;
    const { name, memorisedAt = null, grokkedAt = null } = phaseOf(rowColumns(rows), chance);
    if (step < config.maxSteps && !(grokkedAt !== null && step >= FOLLOWED * grokkedAt)) continue;
    const kept = name === CLAIMS[PRESETS[preset].claim].endsIn;
    return { preset, seed, engine: used, memorisedAt, grokkedAt, steps: step, testAccuracy, kept };
  }
  throw new Error('The run ended before its last step.');
}
