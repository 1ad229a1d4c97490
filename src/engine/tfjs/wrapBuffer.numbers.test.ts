import { mul, norm, slice } from '@tensorflow/tfjs';
import { afterAll, expect, it } from 'vitest';
import { nodeEnvironment } from '../../cli/node/nodeEnvironment';
import { startBackend } from './startBackend';
import { wrapBuffer } from './wrapBuffer';

const environment = await nodeEnvironment();
const device = environment.device?.device;
afterAll(() => device?.destroy());

it.skipIf(!device)('reads a buffer of our device as a tensor, without a copy', async () => {
  if (!device) return;
  const { compute } = await startBackend('tfjs-webgpu', environment);
  const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST;
  const buffer = device.createBuffer({ size: 4 * 12, usage });
  device.queue.writeBuffer(
    buffer,
    0,
    Float32Array.from({ length: 12 }, (_, i) => i),
  );
  const tensor = compute(() => wrapBuffer(buffer, 3, 4));
  const read = async () => {
    const [length, scaled] = compute(() => [norm(tensor), mul(slice(tensor, [1, 0], [1, 4]), 10)]);
    return [(await length.data())[0], [...(await scaled.data())]];
  };
  expect(await read()).toEqual([expect.closeTo(Math.sqrt(506), 4), [40, 50, 60, 70]]);

  device.queue.writeBuffer(buffer, 0, new Float32Array(12).fill(1)); // no copy: the tensor follows
  expect(await read()).toEqual([expect.closeTo(Math.sqrt(12), 5), [10, 10, 10, 10]]);

  tensor.dispose();
  expect(() => device.queue.writeBuffer(buffer, 0, new Float32Array(12))).not.toThrow();
  buffer.destroy();
});
