import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open } from './lab';

const panel = (page: Page) => page.locator('.lesson');
const press = (page: Page, name: string | RegExp) =>
  panel(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click();
const ended = (page: Page) =>
  expect(panel(page)).toContainText(/(The run has|All runs have) ended\./, { timeout: 40_000 });

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('lesson 1: a person predicts wrongly, sees it, and is told why', async ({ page }) => {
  const { figure, config } = await open(page, '?engine=wasm');
  await page.getByRole('button', { name: 'Lessons' }).click();
  const list = page.getByRole('dialog', { name: 'Lessons' });
  await expect(list).toContainText('10 minutes');
  await list.getByRole('button', { name: /Memorising is not learning/ }).click();
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/lesson=memorising/);
  await expect(panel(page)).toContainText('1 of 6');
  await expect(figure('Weight norm')).toBeHidden();

  await test.step('a word of the field has its definition', async () => {
    const word = panel(page).getByRole('button', { name: 'test accuracy' });
    await word.hover();
    await expect(page.getByRole('tooltip')).toContainText('The share of all other pairs');
    await page.mouse.move(0, 0);
    await expect(page.getByRole('tooltip')).toBeHidden();
  });

  await press(page, 'Set it up');
  expect((await config()).task).toMatchObject({ p: 37, trainExamples: 205 });
  await panel(page).getByRole('radio', { name: 'Most: more than 80 %' }).check();
  await axe(page);
  await press(page, 'Next');
  await press(page, 'Run it');
  await ended(page);
  await press(page, 'Next');
  await expect(panel(page)).toContainText('Not as you predicted. You said: “Most');
  const last = (await page.evaluate(() => window.grokkingLab.metrics().testAccuracy)).at(-1) ?? 1;
  expect(last).toBeLessThan(0.2);
  const shown = last < 0.01 ? 'below 1 %' : `${Math.floor(100 * last)} %`;
  await expect(panel(page)).toContainText(`Its test accuracy at step 6,000: ${shown}.`);
  await axe(page);
  await press(page, 'Back');
  await press(page, 'Back');
  await panel(page).getByRole('radio', { name: 'Hardly any' }).check();
  await press(page, '4, Compare');
  await expect(panel(page)).toContainText('As you predicted.');
  await press(page, 'Next');
  await expect(panel(page)).toContainText('The network has memorised');
  await press(page, 'Next');
  await press(page, /Nine in ten pairs/);
  await expect.poll(async () => (await config()).preset).toBe('instant');
  await press(page, 'Close the lesson');
  await expect(page).not.toHaveURL(/lesson/);
  await expect(figure('Weight norm')).toBeVisible();
});
