import { open, stepOnce } from '../support/labPage';
import { expect, test } from '../support/test';

test('pause stops, step makes one step, run goes on from there', async ({ page }) => {
  const { button, lastStep } = await open(page);
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(5);
  await button('Pause').click();
  await expect(button('Run')).toBeVisible();
  const paused = await lastStep();
  await page.waitForTimeout(500);
  expect(await lastStep()).toBe(paused);

  await button('Step').click();
  await expect.poll(lastStep).toBeGreaterThan(paused);
  const stepped = await lastStep();
  await button('Step').click();
  await expect.poll(lastStep).toBe(stepped + 1);

  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(stepped + 5);
});

test('weight decay changes while it trains, without a restart, and pulls the weights down', async ({
  page,
}) => {
  const { button, slider, lastStep, metrics } = await open(page);
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(60);
  await slider('Weight decay').focus();
  await page.keyboard.press('End'); // the largest
  await expect.poll(async () => (await metrics()).weightDecay.at(-1)).toBe(10);
  const changed = await metrics();
  const before = changed.weightNorm[changed.weightDecay.indexOf(10) - 1] ?? Number.NaN;
  expect(changed.step[0]).toBe(0); // the same run goes on
  await expect
    .poll(async () => (await metrics()).weightNorm.at(-1), { timeout: 20_000 })
    .toBeLessThan(0.7 * before);
});

test('a setting that needs a restart says so, leaves the run alone, and reset applies it', async ({
  page,
}) => {
  const { button, lastStep, config, metrics } = await stepOnce(page);
  const before = (await config()).task.trainExamples;
  const notice = page.getByText(/takes? effect on restart\. The charts show the run before\./);
  await expect(notice).toHaveCount(0);
  await page.getByRole('textbox', { name: 'p', exact: true }).fill('31');
  await page.keyboard.press('Enter');
  await expect(notice).toBeVisible();
  expect((await config()).task.trainExamples).toBeLessThan(before);
  expect(await lastStep()).toBe(1);

  await button('Reset').click();
  await expect.poll(lastStep).toBeLessThanOrEqual(0);
  await button('Step').click();
  await expect.poll(lastStep).toBe(1);
  await expect(notice).toHaveCount(0);
  const { trainExamples } = (await config()).task;
  const measured = await metrics();
  expect(measured.trainExamples).toEqual([trainExamples, trainExamples]);
  const right = (measured.trainAccuracy[1] ?? Number.NaN) * trainExamples;
  expect(Math.abs(right - Math.round(right))).toBeLessThan(1e-3); // a share of the new D
});

test('reset goes back to step 0, and the same seed repeats the run bit for bit', async ({
  page,
}) => {
  const { button, lastStep, metrics } = await open(page);
  const runTo = async (n: number) => {
    await page.evaluate((steps) => window.grokkingLab.step(steps), n);
    return metrics();
  };
  const first = await runTo(25);
  expect(first.step.at(-1)).toBe(25);
  await button('Reset').click();
  await expect.poll(lastStep).toBeLessThanOrEqual(0);
  const second = await runTo(25);
  for (const name of ['step', 'trainLoss', 'testLoss', 'weightNorm', 'gradientNorm'] as const) {
    expect(second[name]).toEqual(first[name]);
  }
});

test('another seed is another run', async ({ page }) => {
  const losses: number[] = [];
  for (const seed of [1, 2]) {
    const { metrics } = await stepOnce(page, `?seed=${seed}`);
    losses.push((await metrics()).trainLoss[1] ?? Number.NaN);
  }
  expect(losses[0]).not.toBe(losses[1]);
});

test('it can be worked by keyboard alone', async ({ page }) => {
  const { button, status, lastStep } = await open(page);
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    if (await button('Run').evaluate((run) => run === document.activeElement)) break;
  }
  await expect(button('Run')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(lastStep).toBeGreaterThan(0);
  await expect(status).toContainText(/step [\d,]+/i);
  await expect(button('Pause')).toBeFocused(); // focus is not lost when Run becomes Pause
  await page.keyboard.press('Enter');
  await expect(button('Run')).toBeFocused();
});

test('a limit on speed is kept', async ({ page }) => {
  const { button, lastStep } = await open(page, '?speed=5');
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(0);
  const from = await lastStep();
  await page.waitForTimeout(2000);
  expect((await lastStep()) - from).toBeLessThanOrEqual(13);
  expect((await lastStep()) - from).toBeGreaterThanOrEqual(4);
});

test('it stops by itself at the limit, and goes on when that is raised', async ({ page }) => {
  const { button, lastStep } = await open(page, '?maxSteps=20&run=1');
  await expect.poll(lastStep).toBe(20);
  await expect(button('Run')).toBeVisible();
  await page.waitForTimeout(300);
  expect(await lastStep()).toBe(20);
  await page.getByRole('textbox', { name: 'Stop after' }).fill('30');
  await page.keyboard.press('Enter');
  await button('Run').click();
  await expect.poll(lastStep).toBe(30);
});

test('where decimals follow a comma, numbers are shown with one, and understood with a comma or a point', async ({
  page,
}) => {
  await page.goto('?lang=es');
  const entry = page.getByRole('textbox', { name: /^Tasa de aprendizaje/ });
  const learningRate = () =>
    page.evaluate(() => window.grokkingLab.config().optimizer.learningRate);
  for (const [typed, taken, shown] of [
    ['0,02', 0.02, '0,02'],
    ['0.003', 0.003, '0,003'],
    ['1e-3', 0.001, '0,001'],
  ] as const) {
    await entry.fill(typed);
    await entry.press('Enter');
    await expect.poll(learningRate).toBe(taken);
    await expect(entry).toHaveValue(shown);
  }
  await expect(page).toHaveURL(/learningRate=0\.001/);
});

test('the screen is kept on while a run trains, and only then', async ({ page }) => {
  await page.addInitScript(() => {
    const locks: { released: boolean; release(): Promise<void> }[] = [];
    const request = async () => {
      const lock = {
        released: false,
        async release() {
          lock.released = true;
        },
      };
      locks.push(lock);
      return lock;
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.defineProperty(window, 'held', {
      get: () => locks.filter(({ released }) => !released).length,
    });
  });
  const held = () => page.evaluate(() => (window as unknown as { held: number }).held);
  const { button, lastStep } = await open(page, '?preset=small&engine=wasm&speed=50');
  expect(await held()).toBe(0);
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(5);
  expect(await held()).toBe(1);
  await button('Pause').click();
  await expect.poll(held).toBe(0);
});
