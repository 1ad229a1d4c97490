import { setImmediate } from 'node:timers/promises';
import type { Environment } from '../../engine/environment';
import { train } from '../../engine/train/train';
import { runErrorText } from '../../messages/wording/runErrors';
import { PRESET_CLAIMS, PRESETS, type PresetName } from '../../run/config/presets';
import type { EngineName } from '../../run/config/runConfig';
import { parseSettings } from '../arguments/optionValues';
import { memberRecords } from '../train/memberRecords';

/** How far a run that groks at a step is followed: a quarter more steps, 1,000 at most. It must not forget at once. */
const lastFollowedStep = (grokkedAt: number) => grokkedAt + Math.min(grokkedAt / 4, 1000);

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

/**
 * Runs a preset with several seeds at once, each until its claim can be judged, and yields each result as it comes; fewer
 * than the seeds when it was interrupted. Throws a run's failure as an Error.
 */
export async function* presetRuns(
  preset: PresetName,
  seeds: readonly number[],
  engine: EngineName,
  environment: Environment,
  signal: AbortSignal,
): AsyncGenerator<PresetResult> {
  const configs = seeds.map((seed) =>
    parseSettings(
      preset,
      [],
      [
        ['seed', String(seed)],
        ['engine', engine],
      ],
    ),
  );
  const records = memberRecords(configs);
  let used = '';

  /** What the run did; undefined while that is not decided. */
  function judged(member: number): PresetResult | undefined {
    const { last, phase } = records.of(member);
    const config = configs[member];
    if (!last || !config) return undefined;
    const { name, memorisedAt = null, grokkedAt = null } = phase();
    const { step: steps, testAccuracy } = last;
    if (steps < config.maxSteps && !(grokkedAt !== null && steps >= lastFollowedStep(grokkedAt))) {
      return undefined;
    }
    const kept = name === PRESET_CLAIMS[PRESETS[preset].claim].endsIn;
    const { seed } = config;
    return { preset, seed, engine: used, memorisedAt, grokkedAt, steps, testAccuracy, kept };
  }

  const training = train(configs, signal, environment);
  try {
    let end: number[] = [];
    for (;;) {
      const { value: event, done } = await training.next({ end });
      end = [];
      await setImmediate(); // so that Ctrl-C is handled
      if (done || signal.aborted) return;
      if (event.type === 'started') used = event.info.engine.name;
      if (event.type === 'failed') throw new Error(runErrorText(event.error));
      if (event.type === 'ended') {
        const lost = event.members.find(({ error }) => error);
        if (lost)
          throw new Error(`Seed ${seeds[lost.member]}: ${lost.error && runErrorText(lost.error)}`);
      }
      if (event.type !== 'metrics') continue;
      records.add(event.rows);
      for (const { member } of event.rows) {
        const result = judged(member);
        if (!result) continue;
        end.push(member);
        yield result;
      }
    }
  } finally {
    await training.return();
  }
}
