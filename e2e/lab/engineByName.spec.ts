import { open } from '../support/labPage';
import { expect, test } from '../support/test';

test('asking for TensorFlow.js trains with TensorFlow.js', async ({ page }) => {
  const { button, engine, lastStep } = await open(page, '?preset=small&engine=tfjs');
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 30_000 }).toBeGreaterThan(10);
  expect((await engine())?.name).toBe('tfjs-wasm');
});

test('asking for WebAssembly trains in WebAssembly', async ({ page }) => {
  const { button, engine, lastStep } = await open(page, '?preset=small&engine=wasm');
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 30_000 }).toBeGreaterThan(10);
  expect(await engine()).toMatchObject({ name: 'wasm', label: 'WebAssembly SIMD (relaxed)' });
});
