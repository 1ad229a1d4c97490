import { afterAll, describe, expect, it } from 'vitest';
import { nodeEnvironment } from '../../../cli/node/nodeEnvironment';
import { createGpuProgram } from '../device/gpuProgram';
import { activations } from '../matrix';
import { createProducts } from '../products';
import { rowSpace, uploadRowSpace } from '../rowSpace';
import { submissionClock, timestampClock } from './kernelClock';

const { device: opened, now } = await nodeEnvironment();
const device = opened?.device as GPUDevice;
afterAll(() => device?.destroy());

const SIZE = 128;
const ROUNDS = 20;

describe.skipIf(!opened?.device.features.has('timestamp-query'))('clocks for kernels', () => {
  it('agree: the GPU’s own, and repeating from outside', async () => {
    const program = createGpuProgram(device, 0);
    const square = () => activations(program.buffer(SIZE * SIZE), SIZE);
    const rows = uploadRowSpace(program, rowSpace([SIZE]));
    const { plain } = createProducts(program, 1, { tile: 8, splits: 1 });
    const dispatch = await plain('square', square(), square(), square(), rows);
    const clocks = [timestampClock(device), submissionClock(device, now)];
    const found = clocks.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, clock] of clocks.entries()) {
        found[i]?.push(...(await clock.time([{ dispatch, repeats: 8 }])));
      }
    }
    program.destroy();
    // The shortest: other programs may share the processor that software WebGPU computes on.
    const [stamped = Number.NaN, outside = Number.NaN] = found.map((ms) => Math.min(...ms));
    expect(stamped).toBeGreaterThan(0);
    expect(outside / stamped).toBeGreaterThan(0.5);
    expect(outside / stamped).toBeLessThan(2);
  });
});
