import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openTools } from './lab';

const lastStep = (page: Page) =>
  page.evaluate(() => window.grokkingLab?.metrics().step.at(-1) ?? -1);
const train = (page: Page) => page.getByRole('button', { name: 'Entrenar', exact: true });

test.describe('in a browser that likes Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('the page is Spanish, with decimal commas, and says in Spanish what the run does', async ({
    page,
  }) => {
    await page.goto('?preset=small&engine=wasm&seed=1');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(train(page)).toBeEnabled();
    const decay = page.getByRole('textbox', { name: /^Decaimiento de pesos/ });
    await decay.fill('0,5');
    await decay.press('Enter');
    await expect(decay).toHaveValue('0,5');
    expect((await page.evaluate(() => window.grokkingLab.config())).optimizer.weightDecay).toBe(
      0.5,
    );
    await decay.fill('99');
    await decay.press('Enter');
    await expect(
      page.getByText(/«Decaimiento de pesos» .*no puede ser «?99»?: debe ser un número de 0 a 10/),
    ).toBeVisible();
    await page.goto('?preset=small&engine=wasm&seed=1');
    await train(page).click();
    const status = page.getByRole('status').first();
    await expect(status).toContainText(/[Mm]emoriz/, { timeout: 20_000 });
    await expect(status).toContainText(/[Gg]rokking/, { timeout: 20_000 });
    await expect(status).not.toContainText(/\b(the|step|test|at)\b/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('another language is chosen among the tools, is remembered, and the run goes on', async ({
    page,
  }) => {
    await page.goto('?preset=small&engine=wasm&seed=2&maxSteps=20000&speed=200');
    await train(page).click();
    await expect.poll(() => lastStep(page)).toBeGreaterThan(200);
    await page.getByRole('button', { name: 'Más', exact: true }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByText(/This run was left/)).toBeVisible();
    expect(await lastStep(page)).toBeGreaterThan(0);
    await page.goto('?preset=small');
    await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeEnabled();
    // A link may ask for one; who chooses another is not sent back by it.
    await page.goto('?preset=small&lang=es');
    await expect(train(page)).toBeEnabled();
    await page.getByRole('button', { name: 'Más', exact: true }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).not.toHaveURL(/lang=/);
    await openTools(page);
    await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();
  });
});
