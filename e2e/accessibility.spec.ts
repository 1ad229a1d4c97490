import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, openTools, stepOnce } from './lab';

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`axe finds nothing to complain about, before and during a run, in the theme ${theme}`, async ({
    page,
  }) => {
    await open(page, `?preset=small&task.p=400&theme=${theme}`); // with a message on the page
    const complaints = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    expect(await complaints()).toEqual([]);
    await stepOnce(page);
    await page.getByText('More settings').click();
    expect(await complaints()).toEqual([]);
    await openTools(page);
    await page.getByText('Check this device').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await complaints()).toEqual([]);
  });
}

test('motion is left out for those who ask for less of it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await stepOnce(page);
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
});
