import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allowRelaxedSimd } from '../../cli/node/allowRelaxedSimd';
import { parseGolden } from '../golden/golden';
import { replay } from '../golden/replay';
import { trainerContract } from '../testing/trainerContract.suite';
import type { TrainerSpec } from '../trainer/trainer';
import { createWasmTrainer } from './createWasmTrainer';
import { WASM_BUILDS } from './loadKernels';

const FOLDER = 'public/golden';
const FILES = readdirSync(FOLDER).filter((name) => name !== 'index.json');

allowRelaxedSimd();

describe.each(WASM_BUILDS)('the wasm engine, %s build', (build) => {
  const create = (spec: TrainerSpec) => createWasmTrainer(spec, build);

  trainerContract(create, { 'as it is': create });

  it.each(FILES)('computes what PyTorch does: %s', async (file) => {
    const golden = parseGolden(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
    const result = await replay(golden, create);
    expect(result.deviations).toBeUndefined();
    expect(result.pass).toBe(true);
  });
});
