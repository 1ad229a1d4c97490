import { open } from '../support/labPage';
import { expect, test } from '../support/test';

test('a large run in WebAssembly trains on every core, and ends its workers', async ({ page }) => {
  const { button, engine, lastStep, metrics } = await open(page, '?preset=paper&engine=wasm');
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  await button('Step').click();
  await expect.poll(lastStep).toBe(1);
  await button('Step').click();
  await expect.poll(lastStep).toBe(2);
  const info = await engine();
  expect(info?.fallback).toBeUndefined();
  expect(info?.label).toMatch(cores > 1 ? /^WebAssembly SIMD .* in \d threads$/ : /^WebAssembly/);
  expect((await metrics()).trainLoss[0]).toBeCloseTo(Math.log(113), 0);
  // The one that trains, its helpers, and the one that works out the answers.
  await expect.poll(() => page.workers().length).toBe((info?.threads ?? 1) + 1);

  await button('Reset').click();
  await expect.poll(() => page.workers().length).toBe(1);
});
