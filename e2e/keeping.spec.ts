import { expect, type Page, test } from '@playwright/test';
import { lab, open } from './lab';

const SEARCH = '?preset=small&engine=wasm&maxSteps=1500&seed=3';
/** As long as a browser test needs to reload in the middle of it. */
const SLOW = `${SEARCH}&speed=400`;

/** Everything that was measured but the time that it took. */
const measured = async (page: Page) => {
  const { stepsPerSecond: _, ...columns } = await lab(page).metrics();
  return columns;
};

/** What the lab measures of these settings when nothing comes between. */
async function undisturbed(page: Page) {
  const { button, lastStep, status } = await open(page, SEARCH);
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 20_000 }).toBe(1500);
  await expect(status).toContainText('Finished');
  const columns = await measured(page);
  await button('Reset').click();
  return columns;
}

test('a run that was reloaded goes on as if nothing had been', async ({ page }) => {
  const whole = await undisturbed(page);
  const { button, lastStep, status } = await open(page, SLOW);
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(420);
  await page.reload();
  await expect(status).toContainText('Paused at step');
  await expect(page.getByText(/This run was left at step/)).toBeVisible();
  expect(await lastStep()).toBeGreaterThan(100);
  await page.evaluate(() => window.grokkingLab.run());
  await expect.poll(lastStep, { timeout: 20_000 }).toBe(1500);
  expect(await measured(page)).toEqual(whole);
});
