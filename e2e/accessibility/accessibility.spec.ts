import { expect, type Page, test } from '@playwright/test';
import { open, openTools, stepOnce } from '../support/labPage';
import { axeViolations, overflowingElements, VIEW_CONTENT } from '../support/pageChecks';

const THEMES = ['light', 'dark', 'projector'] as const;

/** The views beside the lab, each with something to say about its address. */
const VIEWS = [
  ['two circuits', '?view=circuits&sim.kappa=9&sim.efficiency=without'],
  ['critical size', '?view=critical&sweep.moon=1'],
  ['efficiency', '?view=efficiency&norms.memDecays=lots'],
] as const;

/** Labels of settings that are wider than what they are in. */
const cutLabels = (page: Page) =>
  page
    .locator('.field label')
    .evaluateAll((all) =>
      all
        .filter((one) => one.scrollWidth > (one.parentElement?.clientWidth ?? 0))
        .map((one) => one.textContent),
    );

for (const theme of THEMES) {
  test(`axe finds nothing to complain about, before and during a run, in the theme ${theme}`, async ({
    page,
  }) => {
    const asked = { contrastOnly: theme !== 'light' };
    await open(page, `?preset=small&task.p=400&theme=${theme}`); // with a message on the page
    expect(await axeViolations(page, asked)).toEqual([]);
    await stepOnce(page);
    await page.getByText('More settings').click();
    expect(await axeViolations(page, asked)).toEqual([]);
    await openTools(page);
    await page.getByText('Check this device').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeViolations(page, asked)).toEqual([]);
  });
}

for (const [name, search] of VIEWS) {
  test(`axe finds nothing to complain about, and nothing overflows, in the view ${name}`, async ({
    page,
  }) => {
    for (const theme of THEMES) {
      await page.goto(`${search}&theme=${theme}`);
      await expect(VIEW_CONTENT[name](page)).toBeVisible();
      expect(await axeViolations(page, { contrastOnly: theme !== 'light' })).toEqual([]);
      expect(await overflowingElements(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(search);
    await expect(VIEW_CONTENT[name](page)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflowingElements(page)).toEqual([]);
    expect(await cutLabels(page)).toEqual([]);
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
