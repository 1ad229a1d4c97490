import { open, openTools, stepOnce } from '../support/labPage';
import { axeViolations, expectNoSidewaysOverflow, VIEW_CONTENT } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

const THEMES = ['light', 'dark', 'projector'] as const;

/** The views beside the lab, each with something to say about its address. */
const VIEWS = [
  ['two circuits', '?view=circuits&sim.kappa=9&sim.efficiency=without'],
  ['critical size', '?view=critical&sweep.moon=1'],
  ['efficiency', '?view=efficiency&norms.memDecays=lots'],
] as const;

/** Asserts that no label of a setting is wider than what it is in. */
async function expectWholeLabels(page: Page) {
  const labels = page.locator('main label:visible');
  expect(await labels.count()).toBeGreaterThan(3);
  const cut = await labels.evaluateAll((all) =>
    all
      .filter((label) => label.scrollWidth > (label.parentElement?.clientWidth ?? 0))
      .map((label) => label.textContent),
  );
  expect(cut).toEqual([]);
}

for (const theme of THEMES) {
  test(`axe finds nothing wrong, before and during a run, in the theme ${theme}`, async ({
    page,
  }) => {
    const scope = { contrastOnly: theme !== 'light' };
    await open(page, `?preset=small&task.p=400&theme=${theme}`); // with a message on the page
    expect(await axeViolations(page, scope)).toEqual([]);
    await stepOnce(page);
    await page.getByText('More settings').click();
    expect(await axeViolations(page, scope)).toEqual([]);
    await openTools(page);
    await page.getByText('Check this device').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeViolations(page, scope)).toEqual([]);
  });
}

for (const [name, search] of VIEWS) {
  test(`axe finds nothing wrong, and nothing overflows, in the view ${name}`, async ({ page }) => {
    for (const theme of THEMES) {
      await page.goto(`${search}&theme=${theme}`);
      await expect(VIEW_CONTENT[name](page)).toBeVisible();
      expect(await axeViolations(page, { contrastOnly: theme !== 'light' })).toEqual([]);
      await expectNoSidewaysOverflow(page);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(search);
    await expect(VIEW_CONTENT[name](page)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await expectNoSidewaysOverflow(page);
    await expectWholeLabels(page);
  });
}
