import { describe, expect, it } from 'vitest';
import { train } from '../../engine/train/train';
import { experimentVerdictText } from '../../messages/wording/experiments';
import { presetSettings } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import type { MetricsRow } from '../../run/metrics/metrics';
import type { ExperimentVerdict } from '../../run/phase/experimentJudges';
import type { ExperimentName } from '../../run/phase/experiments';
import { experimentByName } from '../../run/phase/experiments';
import { createPhaseFollower } from '../../run/phase/phase';

/** What the judge of an experiment says of its small variant, for each of some seeds. */
async function verdicts(
  name: ExperimentName,
  seeds: readonly number[],
): Promise<ExperimentVerdict[]> {
  const { judge, variants } = experimentByName(name);
  const { preset, settings } = variants.small;
  const configs = seeds.map((seed) =>
    configFromSettings(preset, { ...presetSettings(preset), ...settings, seed, engine: 'wasm' }),
  );
  const runs = configs.map((config) => ({
    config,
    follower: createPhaseFollower(1 / config.task.p, config.phases),
    last: undefined as MetricsRow | undefined,
  }));
  for await (const event of train(configs, undefined, { now: () => performance.now() })) {
    if (event.type === 'failed') throw new Error(event.error.code);
    if (event.type !== 'metrics') continue;
    for (const { member, row } of event.rows) {
      const run = runs[member] as (typeof runs)[number];
      run.follower.add(row);
      run.last = row;
    }
  }
  return runs.map(({ config, follower, last }) =>
    judge({ phase: follower.phase(), last: last as MetricsRow, config, ended: true }),
  );
}

/** Two of the seeds by which the settings were chosen, and one that had no part in it. */
const SEEDS = [0, 1, 12];

describe('the small variant of an experiment', () => {
  it.each([
    ['grokking', /grokked at step [\d,]+, \d+ times as late; test accuracy \d+ % at step 3,000\.$/],
    [
      'semiGrokking',
      /test accuracy [78]\d % at step 24,000, steady since step [\d,]+: .* its trend by [01]\.\d\.$/,
    ],
    ['ungrokking', /grokked at step \d+, .*; cut to 100 examples at step 1,000; ungrokked at step/],
    ['noGrokking', /^Memorised at step \d+; test accuracy (below 1|[0-4]) % at step 6,000\.$/],
  ] as const)('%s shows what it is about', async (name, sentence) => {
    for (const verdict of await verdicts(name, SEEDS)) {
      expect(experimentVerdictText(verdict)).toMatch(sentence);
      expect(verdict.seen).toBe(true);
    }
  });
});
