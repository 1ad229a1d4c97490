import { defaultPreset, open } from '../support/labPage';
import { expect, test } from '../support/test';

// A browser of its own, which has WebGPU switched off.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = (launchOptions.args ?? []).filter((arg) => !/webgpu/.test(arg));
    await use({ ...launchOptions, args: [...args, '--disable-features=WebGPU,WebGPUService'] });
  },
});

test('without WebGPU the lab says so in words and trains in WebAssembly', async ({ page }) => {
  const { button, engine, lastStep, config } = await open(page);
  await expect(page.getByText(/WebGPU/).first()).toBeVisible();
  const preset = await defaultPreset(page);
  expect((await config()).preset).toBe(preset);
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 30_000 }).toBeGreaterThan(10);
  expect((await engine())?.name).toBe('wasm');
  await expect(page.getByText(/WebAssembly/).first()).toBeVisible();
});
