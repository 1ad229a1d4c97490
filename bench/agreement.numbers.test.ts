import { beforeAll, describe, expect, it } from 'vitest';
import { allowRelaxedSimd } from '../src/cli/node/allowRelaxedSimd';
import { createMember } from '../src/engine/trainer/member';
import { createWasmTrainer } from '../src/engine/wasm/createWasmTrainer';
import type { RunConfig } from '../src/run/config/runConfig';
import { agrees, CHECK_STEPS } from './agreement';
import { BENCH_ROWS, type BenchRow } from './benchRows';

allowRelaxedSimd();

async function lossAfterCheck(config: RunConfig): Promise<number> {
  const { member, dataset } = createMember(config);
  const members = [{ ...member, test: new Int32Array(0) }];
  const trainer = await createWasmTrainer({ model: config.model, tokens: dataset.tokens, members });
  await trainer.advance(CHECK_STEPS);
  const [measured] = await trainer.measure();
  trainer.dispose();
  return measured?.train.loss ?? Number.NaN;
}

/** What a contender might get wrong. */
const MISTAKES: readonly [string, (config: RunConfig) => RunConfig][] = [
  [
    'no weight decay',
    (config) => ({ ...config, optimizer: { ...config.optimizer, weightDecay: 0 } }),
  ],
  ['another β₁', (config) => ({ ...config, optimizer: { ...config.optimizer, beta1: 0.8 } })],
  ['another β₂', (config) => ({ ...config, optimizer: { ...config.optimizer, beta2: 0.999 } })],
  ['other weights', (config) => ({ ...config, seed: 1 })],
  ['other labels', (config) => ({ ...config, task: { ...config.task, op: 'subtract' } })],
];

const [smallest, transformer] = [BENCH_ROWS.at(0), BENCH_ROWS.at(-1)] as [BenchRow, BenchRow];

describe.each([smallest, transformer])('the check of losses on $name', ({ config }) => {
  let right: number;
  beforeAll(async () => {
    right = await lossAfterCheck(config);
  });

  it.each(MISTAKES)('notices %s', async (_, mistaken) => {
    expect(agrees(await lossAfterCheck(mistaken(config)), right)).toBe(false);
  });
});
