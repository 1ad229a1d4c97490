import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeEnvironment } from '../../cli/node/nodeEnvironment';
import type { EngineName } from '../../run/config/runConfig';
import { checkGoldenFile } from './checkGoldenFile';

const FOLDER = 'public/golden';
const FILES = readdirSync(FOLDER).filter((name) => name !== 'index.json');
/** On software WebGPU tfjs takes up to a minute a file: two models tell whether our use of it is right. */
const QUICK_FILES = ['mlp-onehot-relu-random-p11.json', 'mlp-separate-relu-divide-p11.json'];

const ENGINES: readonly (readonly [EngineName, readonly string[]])[] = [
  ['webgpu', FILES],
  ['wasm', FILES],
  ['tfjs-webgpu', QUICK_FILES],
  ['tfjs-wasm', FILES],
  ['tfjs-cpu', FILES],
];

const environment = await nodeEnvironment();
if (environment.noWebgpu) console.warn(`Skipping the engines on WebGPU: ${environment.noWebgpu}`);
afterAll(() => environment.device?.device.destroy());

const needsDevice = (engine: EngineName) => engine.endsWith('webgpu');

describe.each(ENGINES)('%s computes what PyTorch does', (engine, files) => {
  it.skipIf(needsDevice(engine) && !environment.device).each(files)('%s', async (file) => {
    const json: unknown = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    const result = await checkGoldenFile(json, engine, environment, file);
    expect(result).toMatchObject({ engine, file, pass: true });
    expect(result).not.toHaveProperty('deviations');
  });
});

describe('a file that cannot be checked', () => {
  it('fails with the reason', async () => {
    const result = await checkGoldenFile({ format: 'other', name: 'odd' }, 'tfjs-cpu', environment);
    expect(result).toMatchObject({ engine: 'tfjs-cpu', file: 'odd', pass: false });
    expect(result.error).toMatchObject({
      code: 'malformed-reference',
      values: { fault: 'format must be one of grokking-lab/golden@1; it is "other".' },
    });
  });

  it('fails where its numbers are wrong', async () => {
    const json = JSON.parse(readFileSync(`${FOLDER}/${QUICK_FILES[0]}`, 'utf8'));
    json.trajectory[3].trainLoss *= 1.01;
    json.firstGradient.W_out[0] += 1;
    const result = await checkGoldenFile(json, 'tfjs-cpu', environment);
    expect(result.pass).toBe(false);
    expect(result.trajectoryError).toBeCloseTo(0.01 / 1.01, 4);
    expect(result.deviations?.map(({ code }) => code)).toEqual(['gradient', 'trajectory']);
  });
});
