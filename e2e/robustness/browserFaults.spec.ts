import { open } from '../support/labPage';
import { expect, type Page, test } from '../support/test';

test.use({ serviceWorkers: 'block' }); // it would answer for the scripts that are changed here

const SLOW_SEARCH = '?preset=small&engine=wasm&maxSteps=20000&seed=3&speed=100';

// A script that the page still fetches when its test is done is no failure.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

/** Runs `script` in every worker of the page, before anything else does. */
async function injectIntoWorkers(page: Page, script: string): Promise<void> {
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    const body = `if (typeof document === 'undefined') { ${script} }\n${await response.text()}`;
    await route.fulfill({ response, body });
  });
}

/** A browser whose WebGPU is there and fails when it is asked for something, or keeps one waiting. */
const WEBGPU_FAULTS = {
  'throws when an adapter is asked for':
    'GPU.prototype.requestAdapter = () => { throw new Error("Injected."); };',
  'throws when a device is asked for':
    'GPUAdapter.prototype.requestDevice = () => { throw new Error("Injected."); };',
  'rejects when a device is asked for':
    'GPUAdapter.prototype.requestDevice = async () => { throw new Error("Injected."); };',
  'never answers when an adapter is asked for':
    'GPU.prototype.requestAdapter = () => new Promise(() => {});',
  'answers late when an adapter is asked for': `const ask = GPU.prototype.requestAdapter;
    GPU.prototype.requestAdapter = async function (options) {
      await new Promise((resolve) => setTimeout(resolve, 7000));
      return ask.call(this, options);
    };`,
  'rejects late when an adapter is asked for': `GPU.prototype.requestAdapter = () =>
    new Promise((_, reject) => setTimeout(() => reject(new Error("Injected.")), 7000));`,
} as const;
for (const [how, script] of Object.entries(WEBGPU_FAULTS)) {
  test(`WebGPU that ${how}: the page says so and trains in WebAssembly`, async ({ page }) => {
    await injectIntoWorkers(page, script);
    const { button, engine, lastStep, status } = await open(page, '?preset=small');
    await button('Run').click();
    await expect.poll(lastStep, { timeout: 30_000 }).toBeGreaterThan(10);
    expect((await engine())?.name).toBe('wasm');
    const cause = /found no graphics adapter|adapter refused to open: Error: Injected|not answer/;
    await expect(page.getByText(cause).first()).toBeVisible();
    const isSilent = /never answers|late/.test(how);
    if (isSilent) await expect(page.getByText(/no graphics adapter/)).toHaveCount(0);
    await expect(page.getByText(/in WebAssembly/).first()).toBeVisible();

    // A run that asks for WebGPU by name fails with the cause.
    await button('Reset').click();
    await open(page, '?preset=small&engine=webgpu&run=1');
    await expect(status).toContainText(cause, { timeout: 20_000 });
  });
}

test('a laptop that slept has not lost its worker', async ({ page }) => {
  await page.clock.install();
  const { button, lastStep, status } = await open(page, SLOW_SEARCH);
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(30);
  for (let i = 0; i < 8; i++) await page.clock.fastForward('01:00:00');
  const woke = await lastStep();
  await expect.poll(lastStep).toBeGreaterThan(woke + 30);
  await expect(status).not.toContainText(/worker/i);
});

test('a tab that was hidden and frozen goes on, and has kept what there was', async ({ page }) => {
  const { button, lastStep, status } = await open(page, SLOW_SEARCH);
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(100);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    let [woke, longest] = [performance.now(), 0];
    setInterval(() => {
      longest = Math.max(longest, performance.now() - woke);
      woke = performance.now();
      Object.assign(window, { longest });
    }, 100);
  });
  const before = await lastStep();
  // No task of the page runs for longer than the watch over its worker waits.
  await page.evaluate(() => {
    const end = performance.now() + 12_000;
    while (performance.now() < end);
  });
  await expect.poll(lastStep).toBeGreaterThan(before + 100);
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  expect(longest).toBeGreaterThan(10_000); // it was frozen indeed
  await expect(status).not.toContainText(/worker/i);

  await page.goto('about:blank');
  await open(page, SLOW_SEARCH);
  await expect(page.getByText(/This run was left at step/)).toBeVisible();
  expect(await lastStep()).toBeGreaterThan(before);
});
