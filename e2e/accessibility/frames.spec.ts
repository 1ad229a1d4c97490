import { lab, open } from '../support/labPage';
import { overlaps } from '../support/overlaps';
import { forEachView } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

/** Frames that pages give the lab, and windows on both sides of the limits in the styles. */
const SIZES = [
  [600, 400],
  [800, 450],
  [899, 700],
  [900, 400],
  [900, 560],
  [1024, 600],
  [1280, 720],
  [1280, 779],
  [1280, 780],
  [1440, 900],
] as const;

async function expectNoOverlap(page: Page, where: string): Promise<void> {
  const { checked, pairs } = await overlaps(page);
  expect({ where, pairs }).toEqual({ where, pairs: [] });
  expect(checked).toBeGreaterThan(10);
}

for (const [kind, search] of [
  ['framed', '&embed=1'],
  ['not framed', ''],
  ['in Spanish', '&lang=es'],
  ['with a lesson', '&lesson=memorising'],
] as const) {
  test(`nothing overlaps in frames and windows of any size, ${kind}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`?preset=small&engine=auto${search}`);
    await expect.poll(lab(page).rates, { timeout: 30_000 }).toBeDefined(); // they stand under the engine
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      const where = `${width} × ${height}`;
      await expectNoOverlap(page, where);
      const more = page.locator('details.more');
      await more.evaluate((details: HTMLDetailsElement) => {
        details.open = true;
        details.scrollIntoView();
      });
      await expectNoOverlap(page, `${where}, more settings`);
      await more.evaluate((details: HTMLDetailsElement) => {
        details.open = false;
      });
    }
  });
}

test('nothing overlaps in the views of a frame of 600 × 400', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 400 });
  await open(page, '?preset=small');
  await forEachView(page, (view) => expectNoOverlap(page, view));
});
