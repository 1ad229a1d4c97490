import { lab, metricsWithoutTiming, open } from '../support/labPage';
import { axeViolations } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

const STEPS = 400;
const LONG_STEPS = 2000;
const searchOf = (steps: number) => `?preset=small&engine=wasm&maxSteps=${steps}&seed=3`;
const SEARCH = searchOf(STEPS);
/** Slow enough for something to come between. */
const SLOW_SEARCH = `${SEARCH}&speed=100`;
const LONG_SEARCH = `${searchOf(LONG_STEPS)}&speed=100`;

/** What the lab measures of these settings when nothing comes between. */
async function uninterruptedMetrics(page: Page, steps = STEPS) {
  const { button, lastStep } = await open(page, `${searchOf(steps)}&run=1`);
  await expect.poll(lastStep, { timeout: 20_000 }).toBe(steps);
  await expect(button('Run')).toBeVisible();
  return metricsWithoutTiming(page);
}

test('a run goes on after a reload as if nothing had happened', async ({ page }) => {
  const { button, lastStep, status } = await open(page, SLOW_SEARCH);
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(120);
  await page.reload();
  await expect(status).toContainText('Paused at step');
  await expect(page.getByText(/This run was left at step/)).toBeVisible();
  expect(await lastStep()).toBeGreaterThan(50);

  // Paused where nothing is measured, and reloaded there: it has lost no step, and measures none more.
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(200);
  await button('Pause').click();
  await expect(button('Run')).toBeVisible();
  const sentence = await status.innerText();
  await page.waitForTimeout(500); // the checkpoint of the pause comes a moment after it
  await page.reload();
  await expect(status).toHaveText(sentence);
  await button('Run').click();
  await expect.poll(lastStep).toBe(STEPS);
  const resumed = await metricsWithoutTiming(page);
  expect(resumed).toEqual(await uninterruptedMetrics(page));
});

test('a run survives its page’s crash, and a tab beside it leaves it alone', async ({
  page,
  context,
}) => {
  const first = await open(page, LONG_SEARCH);
  await first.button('Run').click();
  await expect.poll(first.lastStep).toBeGreaterThan(150);

  // Beside a tab that is open there is nothing to take over; its run is listed, and nobody else may open or delete it.
  const second = await context.newPage();
  const beside = await open(second, LONG_SEARCH);
  await expect(second.getByText(/This run was left/)).toHaveCount(0);
  expect(await beside.lastStep()).toBe(-1);
  await second.getByRole('button', { name: 'Library', exact: true }).click();
  const dialog = second.getByRole('dialog', { name: 'Library' });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: /^Delete/ }).click();
  await expect(dialog).toContainText('It is open in another tab');
  await second.close(); // it may share the first one's process, and would go with it

  const devtools = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await crashed;
  const third = await context.newPage();
  const after = await open(third, LONG_SEARCH);
  await expect(third.getByText(/This run was left at step/)).toBeVisible();
  await expect(after.status).toContainText('Paused at step');
  const from = await after.lastStep();
  expect(from).toBeLessThan(LONG_STEPS);
  await after.button('Run').click();
  await expect.poll(after.lastStep).toBeGreaterThan(from + 60);
  const resumed = await metricsWithoutTiming(third);
  await after.button('Reset').click();
  const whole = await uninterruptedMetrics(third, LONG_STEPS);
  const rows = resumed.step.length;
  for (const [name, column] of Object.entries(resumed)) {
    expect(column, name).toEqual(whole[name as keyof typeof whole].slice(0, rows));
  }
});

test('a full disk is reported once, the run goes on, and what was saved stays', async ({
  page,
}) => {
  const { button, lastStep, status } = await open(page, SEARCH);
  await button('Run').click();
  await expect(status).toContainText('Stopped at');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await page.evaluate(() => window.grokkingLab.reset());
  await button('Run').click();
  const full = page.getByText(/storage is full/);
  await expect(full).toHaveCount(1);
  await expect.poll(lastStep).toBe(STEPS);
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
});

test('the library names, pins, compares, deletes and brings back', async ({ page }) => {
  const { button, status, lastStep } = await open(page, SEARCH);
  await expect(page.getByText(/This run was left/)).toHaveCount(0); // a first visit
  const once = async () => {
    await button('Run').click();
    await expect(status).toContainText('Stopped at');
  };
  await once();
  await page.evaluate(() => window.grokkingLab.reset());
  await page.getByRole('textbox', { name: 'Seed' }).fill('8');
  await page.keyboard.press('Enter');
  await once();

  const opener = page.getByRole('button', { name: 'Library', exact: true });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Library' });
  const items = dialog.getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText('On the page now');
  await items
    .last()
    .getByRole('textbox', { name: /^Name of/ })
    .fill('Third seed');
  await page.keyboard.press('Tab'); // what was typed is kept as the focus goes on
  await page.keyboard.type('looks odd');
  await items.last().getByRole('button', { name: /^Pin/ }).click();
  await expect(dialog.getByRole('button', { name: 'Pin Third seed' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Compare Third seed' }).click();
  await expect(dialog).toContainText('“Third seed” is on the charts now.');
  await dialog.getByRole('button', { name: 'Delete Third seed' }).click();
  await expect(items).toHaveCount(1);
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(2);
  await page.keyboard.press('Escape');
  const rows = page.getByRole('region', { name: 'Runs' }).getByRole('row');
  await expect(rows).toHaveCount(3);

  await page.reload();
  await opener.click();
  await expect(items.last().getByRole('textbox', { name: /^Note/ })).toHaveValue('looks odd');
  await dialog.getByRole('button', { name: 'Open Third seed' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(lastStep).toBe(STEPS);
  expect((await lab(page).config()).seed).toBe(3);
  await expect(page).toHaveURL(/seed=3/);
});
