import { lab, metricsWithoutTiming, open, trainingWorker } from '../support/labPage';
import { expect, test } from '../support/test';

/** A run that is slow enough to be interrupted. */
const SLOW_SEARCH = '?preset=small&engine=wasm&maxSteps=400&seed=3&speed=150';

test('a run whose worker crashes goes on from its checkpoint as if nothing had happened', async ({
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
  await expect(
    page.getByText(/its training worker was lost\. It went on from its checkpoint/),
  ).toBeVisible();
  expect((await metricsWithoutTiming(page)).step[0]).toBe(0);
  expect(await lastStep()).toBeGreaterThan(60);
  await expect.poll(lastStep, { timeout: 20_000 }).toBe(400);
  const interrupted = await metricsWithoutTiming(page);
  await button('Reset').click();
  await expect.poll(lastStep).toBe(-1);
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 20_000 }).toBe(400);
  expect(interrupted).toEqual(await metricsWithoutTiming(page));
});

test('the page says that the training program was not loaded, and loads it with the next Run', async ({
  page,
}) => {
  await page.route('**/host-*.js', (route) => route.abort());
  await page.goto('?preset=small&engine=wasm&run=1');
  const { button, status, lastStep } = lab(page);
  await expect(status).toContainText('could not be loaded');
  await page.unroute('**/host-*.js');
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 20_000 }).toBeGreaterThan(20);
  await expect(status).not.toContainText('could not be loaded');
});

test('the page says that the worker was lost, keeps the charts, and the run goes on', async ({
  page,
}) => {
  const { button, status, lastStep, metrics } = await open(page);
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(20);
  await (await trainingWorker(page)).evaluate(() => self.close());
  await expect(status).toContainText(/worker/i, { timeout: 30_000 });
  expect((await metrics()).step.length).toBeGreaterThan(5);
  const lostAt = await lastStep();

  await button('Run').click();
  await expect.poll(lastStep, { timeout: 20_000 }).toBeGreaterThan(lostAt);
  await expect(status).not.toContainText('could not be loaded');
});

test('the page says that the GPU device was lost, and the run goes on from its checkpoint', async ({
  page,
}) => {
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
  // The answers are those of the checkpoint, from which it would go on.
  const answers = page.getByRole('region', { name: 'All answers' });
  const checkpoint = (await status.textContent())?.match(/go on from step ([\d,]+)/)?.[1];
  await expect(answers.getByText(`step ${checkpoint}`, { exact: true })).toBeVisible();
  await expect(answers).toContainText(/It says \d+/);
  await button('Run').click();
  await expect(page.getByText(/its graphics device was lost\. It went on/)).toBeVisible();
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
  await expect(status).toContainText(/(no|not a|stopped being a) number|blew up/i, {
    timeout: 60_000,
  });
  expect((await metrics()).step.length).toBeGreaterThan(0);
  const stopped = await lastStep();
  await page.waitForTimeout(300);
  expect(await lastStep()).toBe(stopped);
});
