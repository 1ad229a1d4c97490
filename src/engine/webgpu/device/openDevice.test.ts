import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { missingAdapterCode, openDevice, probeAdapter } from './openDevice';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const info = { vendor: 'acme', architecture: 'anvil', description: '' };
const adapterWith = (requestDevice: () => Promise<GPUDevice>) =>
  ({ info, limits: {}, features: new Set(), requestDevice }) as unknown as GPUAdapter;

/** A graphics card that answers when the test lets it. */
function slowGpu() {
  const waiting: ((adapter: GPUAdapter) => void)[] = [];
  const requestAdapter = vi.fn(() => new Promise<GPUAdapter>((resolve) => waiting.push(resolve)));
  return {
    gpu: { requestAdapter } as unknown as GPU,
    requestAdapter,
    async answer(adapter: GPUAdapter) {
      for (const resolve of waiting.splice(0)) resolve(adapter);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

it('waits five seconds for an adapter, asks a silent one no more, and takes it once it has answered', async () => {
  const { gpu, requestAdapter, answer } = slowGpu();
  const first = probeAdapter(gpu);
  await vi.advanceTimersByTimeAsync(4999);
  expect(await Promise.race([first, 'waits'])).toBe('waits');
  await vi.advanceTimersByTimeAsync(1);
  expect(await first).toBeUndefined();
  expect(await probeAdapter(gpu)).toBeUndefined(); // at once
  await expect(openDevice(gpu)).rejects.toMatchObject({ problem: { code: 'adapter-timeout' } });
  expect(missingAdapterCode(gpu)).toBe('adapter-timeout');
  expect(requestAdapter).toHaveBeenCalledTimes(1);

  const adapter = adapterWith(() => new Promise(() => {}));
  await answer(adapter);
  expect(missingAdapterCode(gpu)).toBe('no-adapter');
  const again = probeAdapter(gpu);
  await answer(adapter);
  expect(await again).toMatchObject({ software: false, gpu: 'acme anvil' });
});

it('gives up a device that does not come within fifteen seconds, and destroys it when it does', async () => {
  const { gpu, answer } = slowGpu();
  const opening = openDevice(gpu).catch((reason: unknown) => reason);
  let arrive = (_device: GPUDevice) => {};
  const asked = new Promise<GPUDevice>((resolve) => {
    arrive = resolve;
  });
  await answer(adapterWith(() => asked));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await opening).toMatchObject({
    kind: 'no-webgpu',
    problem: { code: 'device-timeout' },
  });
  const destroy = vi.fn();
  arrive({ destroy } as unknown as GPUDevice);
  await vi.advanceTimersByTimeAsync(0);
  expect(destroy).toHaveBeenCalledTimes(1);
});

it('gives the cause of a device that is refused, whether the browser rejects or throws', async () => {
  const refusals = [
    () => Promise.reject(new Error('too many limits')),
    () => {
      throw new Error('too many limits');
    },
  ];
  for (const refuse of refusals) {
    const { gpu, answer } = slowGpu();
    const opening = openDevice(gpu).catch((reason: unknown) => reason);
    await answer(adapterWith(refuse));
    expect(await opening).toMatchObject({
      kind: 'no-webgpu',
      problem: { code: 'device-refused', values: { cause: 'Error: too many limits' } },
    });
  }
});
