import { expect, type Page, test } from '@playwright/test';
import { lab, open, openTools, trainingWorker } from '../support/labPage';

/** A run that is slow enough to be broken off. */
const SLOW_SEARCH = '?preset=small&engine=wasm&maxSteps=400&seed=3&speed=150';

/** Everything that was measured but the time that it took. */
const metricsWithoutTiming = async (page: Page) => {
  const { stepsPerSecond: _, ...columns } = await lab(page).metrics();
  return columns;
};

test('a run whose worker crashes goes on from its checkpoint as if nothing had been', async ({
  page,
}) => {
  const { button, status, lastStep } = await open(page, SLOW_SEARCH);
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(120);
  await (await trainingWorker(page)).evaluate(() => {
    setTimeout(() => {
      throw new Error('Injected.');
    });
  });
  await expect(status).toContainText('Injected');
  await expect(status).toContainText('Press Run to go on from step');
  await button('Run').click();
  await expect(page.getByText(/its training worker was lost; it goes on from/)).toBeVisible();
  expect((await metricsWithoutTiming(page)).step[0]).toBe(0);
  expect(await lastStep()).toBeGreaterThan(60);
  await expect.poll(lastStep, { timeout: 20_000 }).toBe(400);
  const broken = await metricsWithoutTiming(page);
  await button('Reset').click();
  await expect.poll(lastStep).toBe(-1);
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 20_000 }).toBe(400);
  expect(broken).toEqual(await metricsWithoutTiming(page));
});

test('a training program that does not come is said, and comes with the next Run', async ({
  page,
}) => {
  await page.route('**/startHost-*.js', (route) => route.abort());
  await page.goto('?preset=small&engine=wasm&run=1');
  const { button, status, lastStep } = lab(page);
  await expect(status).toContainText(/worker.*fetch/i);
  await page.unroute('**/startHost-*.js');
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 20_000 }).toBeGreaterThan(20);
  await expect(status).not.toContainText(/worker/i);
});

test('losing the worker is said, the charts stay, and the run goes on', async ({ page }) => {
  const { button, status, lastStep, metrics } = await open(page);
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(20);
  await (await trainingWorker(page)).evaluate(() => self.close());
  await expect(status).toContainText(/worker/i, { timeout: 30_000 });
  expect((await metrics()).step.length).toBeGreaterThan(5);
  const lostAt = await lastStep();

  await button('Run').click();
  await expect.poll(lastStep, { timeout: 20_000 }).toBeGreaterThan(lostAt);
  await expect(status).not.toContainText(/worker/i);
});

test('losing the GPU device is said, and the run goes on from its checkpoint', async ({ page }) => {
  const { button, status, lastStep, rates } = await open(page, '?preset=small&engine=webgpu');
  await expect.poll(rates).toBeDefined(); // timing the engines opens a device, too
  await (await trainingWorker(page)).evaluate(() => {
    const { prototype } = GPUAdapter;
    const request = prototype.requestDevice;
    prototype.requestDevice = async function (descriptor) {
      const device = await request.call(this, descriptor);
      Object.assign(self, { lastDevice: device });
      return device;
    };
  });
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(20);
  await (await trainingWorker(page)).evaluate(() => {
    (self as unknown as { lastDevice: GPUDevice }).lastDevice.destroy();
  });
  await expect(status).toContainText(/device was lost/i);
  await expect(status).toContainText('Press Run to go on from step');
  const lostAt = await lastStep();
  await button('Run').click();
  await expect(page.getByText(/its graphics device was lost; it goes on/)).toBeVisible();
  expect(await lastStep()).toBeGreaterThan(10);
  await expect.poll(lastStep, { timeout: 20_000 }).toBeGreaterThan(lostAt);
});

test('a run that blows up stops, says at which step, and keeps its charts', async ({ page }) => {
  const { button, status, metrics, lastStep } = await open(
    page,
    '?preset=small&model.initScale=100&optimizer.learningRate=0.1&model.embedding=separate&model.dModel=64',
  );
  await button('Run').click();
  await expect(status).toContainText(/step \d+/, { timeout: 20_000 });
  await expect(status).toContainText(/(not|stopped being) a number|blew up/i, { timeout: 60_000 });
  expect((await metrics()).step.length).toBeGreaterThan(0);
  const stopped = await lastStep();
  await page.waitForTimeout(300);
  expect(await lastStep()).toBe(stopped);
});

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

test('check this device: every reference run passes on every engine', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page);
  await openTools(page);
  await page.getByText('Check this device').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const start = dialog.getByRole('button', { name: /check|start/i });
  if (await start.isVisible()) await start.click();
  await expect(dialog.getByText(/passed|pass/i).first()).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByRole('row')).toHaveCount(22, { timeout: 150_000 }); // 7 files, 3 engines, a head
  await expect(dialog.getByText(/fail/i)).toHaveCount(0);
});
