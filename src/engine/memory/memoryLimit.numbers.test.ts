import { afterAll, describe, expect, it, vi } from 'vitest';
import { nodeEnvironment } from '../../cli/node/nodeEnvironment';
import { parseConfig } from '../../run/config/parseConfig';
import { EngineError } from '../engineError';
import { ENGINES } from '../engines';
import type { Environment } from '../environment';
import { createMember } from '../trainer/member';
import type { TrainerSpec } from '../trainer/trainer';
import { wasmMemory } from '../wasm/wasmMemory';
import type { OpenDevice } from '../webgpu/device/openDevice';
import { webgpuMemory } from '../webgpu/webgpuMemory';

const environment = await nodeEnvironment();
afterAll(() => environment.device?.device.destroy());

const { config } = parseConfig([
  ['task.p', '23'],
  ['model.dHidden', '8'],
]);
const { member } = createMember(config);
const spec: TrainerSpec = { model: config.model, tokens: 23, members: [member] };
const limited = (memoryLimit: number): Environment => ({ ...environment, memoryLimit });

/** The problem of an engine that refuses a run for its memory. */
async function refusalOf(started: Promise<unknown>): Promise<EngineError['problem']> {
  const error = await started.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof EngineError)) throw new Error(`It was not refused: ${String(error)}`);
  expect(error.kind).toBe('out-of-memory');
  return error.problem;
}

const tooLarge = (where: 'gpu' | 'heap', limit: number) => ({
  code: 'run-too-large',
  values: { needed: { where }, limit, members: 1 },
});

describe('a run that needs more memory than it may take', () => {
  it.each(['wasm', 'tfjs-wasm', 'tfjs-cpu'] as const)('is refused: %s', async (engine) => {
    expect(await refusalOf(ENGINES[engine](spec, limited(1000)))).toMatchObject(
      tooLarge('heap', 1000),
    );
  });

  describe.skipIf(!environment.device)('on a device', () => {
    const opened = environment.device as OpenDevice;

    it.each(['webgpu', 'tfjs-webgpu'] as const)(
      'is refused before a buffer is made: %s',
      async (engine) => {
        const createBuffer = vi.spyOn(opened.device, 'createBuffer');
        expect(await refusalOf(ENGINES[engine](spec, limited(1000)))).toMatchObject(
          tooLarge('gpu', 1000),
        );
        expect(createBuffer).not.toHaveBeenCalled();
        createBuffer.mockRestore();
      },
    );

    it('is refused where one buffer is larger than the device makes them', async () => {
      const { bytes, largestBytes } = await webgpuMemory(spec, opened);
      const withLimits = (maxStorageBufferBindingSize: number): Environment => {
        const limits = {
          minStorageBufferOffsetAlignment: 256,
          maxBufferSize: 1e9,
          maxStorageBufferBindingSize,
        };
        const device = new Proxy(opened.device, {
          get(target, key) {
            if (key === 'limits') return limits;
            const value = Reflect.get(target, key);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        });
        return { ...environment, device: { ...opened, device } };
      };
      expect(largestBytes).toBeLessThan(bytes);
      const refused = await refusalOf(ENGINES.webgpu(spec, withLimits(largestBytes - 4)));
      expect(refused).toMatchObject({ code: 'buffer-too-large', values: { source: 'gpu' } });
      const { trainer } = await ENGINES.webgpu(spec, withLimits(largestBytes));
      trainer.dispose();
    });

    it('trains on the processor by itself where only that fits', async () => {
      const onGpu = await webgpuMemory(spec, opened);
      const onProcessor = wasmMemory(spec);
      expect(onProcessor.bytes).toBeLessThan(onGpu.bytes);
      expect(await refusalOf(ENGINES.webgpu(spec, limited(onProcessor.bytes)))).toMatchObject(
        tooLarge('gpu', onProcessor.bytes),
      );
      const { trainer, info } = await ENGINES.auto(spec, limited(onProcessor.bytes));
      trainer.dispose();
      expect(info).toMatchObject({ name: 'wasm', memory: onProcessor });
      expect(await refusalOf(ENGINES.auto(spec, limited(onProcessor.bytes - 1)))).toMatchObject(
        tooLarge('heap', onProcessor.bytes - 1),
      );
    });
  });
});
