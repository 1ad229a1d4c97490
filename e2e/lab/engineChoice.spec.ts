import { defaultPreset, lab, open } from '../support/labPage';
import { expect, test } from '../support/test';

// On software WebGPU: there, and twenty-five times slower than WebAssembly.

test('the page takes WebAssembly by itself, says how fast both are, and groks within seconds of Run', async ({
  page,
}) => {
  const { button, config, engine, phase, rates, choice } = await open(page);
  const speeds = page.locator('span', { hasText: /^(at most )?[\d,.]+ steps\/s$/ });
  await expect(speeds).toHaveCount(2);
  await expect(choice('Engine')).toHaveAccessibleDescription(
    /WebAssembly is fastest, with [\d,.]+ steps a second\. WebGPU .*makes [\d,.]+/,
  );
  const preset = await defaultPreset(page);
  expect((await config()).preset).toBe(preset);
  const [wasm, webgpu] = (await rates())?.rates ?? [];
  expect(wasm?.name).toBe('wasm');
  expect(webgpu?.stepsPerSecond).toBeLessThan(wasm?.stepsPerSecond ?? 0);

  const pressed = Date.now();
  await button('Run').click();
  // Five seconds on such a machine when nothing else runs on it; here, other things may.
  await expect
    .poll(async () => (await phase()).grokkedAt, { timeout: 20_000, intervals: [100] })
    .toBeGreaterThan(0);
  const seconds = ((Date.now() - pressed) / 1000).toFixed(1);
  console.log(`      “${preset}” grokked ${seconds} s after Run was pressed.`);
  expect(await engine()).toMatchObject({ name: 'wasm', rates: { fastest: 'wasm' } });
});

test('Run does not have to wait for the timing: run=1 starts with what the page opens with', async ({
  page,
}) => {
  await page.goto('?run=1');
  const { lastStep, engine, config } = lab(page);
  await expect.poll(lastStep).toBeGreaterThan(10);
  expect((await engine())?.name).toBe('wasm');
  expect((await config()).preset).toBe(await defaultPreset(page));
});

test('an engine chosen by hand is used instead, and the page says that it was', async ({
  page,
}) => {
  const { button, choice, engine, lastStep, rates } = await open(page, '?preset=small');
  await expect.poll(rates).toBeDefined();
  await choice('Engine').selectOption('webgpu');
  await expect(page.getByText('WebGPU, chosen')).toBeVisible();
  await expect(choice('Engine')).toHaveAccessibleDescription(/You chose WebGPU\.$/);
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(5);
  expect((await engine())?.name).toBe('webgpu');
});

test('an engine named in the address decides what the page opens with', async ({ page }) => {
  const { config } = await open(page, '?engine=webgpu');
  await expect.poll(async () => (await config()).preset).toBe('small');
  expect(await defaultPreset(page)).toBe('small');
});

test('the rates follow the settings while nothing runs', async ({ page }) => {
  const { choice, rates } = await open(page, '?preset=small');
  const fastest = async () => (await rates())?.rates[0]?.stepsPerSecond ?? 0;
  await expect.poll(fastest).toBeGreaterThan(0);
  const small = await fastest();
  await choice('Preset').selectOption('paper');
  await expect.poll(fastest).toBeLessThan(small / 10);
});
