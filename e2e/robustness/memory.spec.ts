import { open, trainingWorker } from '../support/labPage';
import { expect, type Page, test } from '../support/test';
import { watchHeaps } from '../support/watchHeaps';

/** What the worker has made on GPUs and not destroyed; put there by watchGpu. */
interface Counts {
  devices: number;
  buffers: number;
}
type CountingScope = typeof globalThis & { counts: Counts };

/** Counts devices and buffers in the worker from now on. What goes with its device counts as gone. */
async function watchGpu(page: Page): Promise<() => Promise<Counts>> {
  const worker = await trainingWorker(page);
  await worker.evaluate(() => {
    const devices = new Map<GPUDevice, Set<GPUBuffer>>();
    const { requestDevice } = GPUAdapter.prototype;
    GPUAdapter.prototype.requestDevice = async function (descriptor) {
      const device = await requestDevice.call(this, descriptor);
      devices.set(device, new Set());
      return device;
    };
    const { createBuffer, destroy } = GPUDevice.prototype;
    GPUDevice.prototype.createBuffer = function (descriptor) {
      const buffer = createBuffer.call(this, descriptor);
      devices.get(this)?.add(buffer);
      return buffer;
    };
    GPUDevice.prototype.destroy = function () {
      devices.delete(this);
      destroy.call(this);
    };
    const destroyBuffer = GPUBuffer.prototype.destroy;
    GPUBuffer.prototype.destroy = function () {
      for (const buffers of devices.values()) buffers.delete(this);
      destroyBuffer.call(this);
    };
    Object.defineProperty(globalThis, 'counts', {
      get: () => ({
        devices: devices.size,
        buffers: [...devices.values()].reduce((sum, buffers) => sum + buffers.size, 0),
      }),
    });
  });
  return () => worker.evaluate(() => (globalThis as CountingScope).counts);
}

/** Changes the preset so many times, with a short run between. From within the page: tools outside it leave traces. */
const changePresets = (page: Page, times: number) =>
  page.evaluate(async (changes) => {
    const presets = ['small', 'never', 'instant', 'quick'];
    const select = [...document.querySelectorAll('select')].find(({ options }) =>
      [...options].some(({ value }) => value === 'never'),
    );
    const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value') ?? {};
    const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 30)));
    for (let i = 0; i < changes; i++) {
      set?.call(select, presets[i % presets.length]); // React overrides the element's own
      select?.dispatchEvent(new Event('change', { bubbles: true }));
      await window.grokkingLab.step(3);
      await frame();
      window.grokkingLab.reset();
      await frame();
    }
  }, times);

/** Bytes by which a heap may differ although nothing has leaked: code and its statistics. */
const HEAP_NOISE = 400_000;

test('20 changes of the preset leave no device and no buffer on the GPU', async ({ page }) => {
  const { config, rates } = await open(page, '?preset=small&engine=webgpu');
  await expect.poll(rates).toBeDefined(); // timing the engines opens a device, too
  const counts = await watchGpu(page);
  await page.evaluate(() => window.grokkingLab.step(1));
  expect(await counts()).toMatchObject({ devices: 1, buffers: expect.any(Number) });
  expect((await counts()).buffers).toBeGreaterThan(10);
  await changePresets(page, 20);
  expect((await config()).preset).toBe('quick');
  await expect.poll(counts).toEqual({ devices: 0, buffers: 0 });
});

test('20 changes of the preset leave the heaps of page and worker as they were', async ({
  page,
}) => {
  await open(page, '?preset=small&engine=wasm');
  const heaps = await watchHeaps(page);
  await changePresets(page, 20); // compiles code and fills what is kept
  const before = await heaps();
  await changePresets(page, 20);
  const after = await heaps();
  expect(after.page - before.page).toBeLessThan(HEAP_NOISE);
  expect(after.worker - before.worker).toBeLessThan(HEAP_NOISE);
});
