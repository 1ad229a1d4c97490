import { expect, type Page, test } from '@playwright/test';
import { open, openTools, stepOnce } from '../support/labPage';
import { axeViolations, overflowingElements, VIEW_CONTENT } from '../support/pageChecks';

const SEARCH = '?preset=small&engine=wasm';

/** The views by the keys that show them. */
const VIEWS = [
  ['1', 'lab'],
  ['2', 'two circuits'],
  ['3', 'critical size'],
  ['4', 'efficiency'],
  ['5', 'for teachers'],
] as const;

/** Dialogs by the words on their buttons; those that time the machine have tests of their own. */
const DIALOGS = [
  ['Lessons', /Memorising is not learning/],
  ['Library', /Every run is kept/],
  ['Share', /QR code|Link for a class/],
  ['Keyboard', /Run or pause/],
  ['Save or open', /Measurements/i],
  ['memorising', /plateau/],
] as const;

async function forEachView(page: Page, look: (name: string) => Promise<void>) {
  for (const [key, name] of VIEWS) {
    await page.keyboard.press(key);
    await expect(VIEW_CONTENT[name](page)).toBeVisible();
    await test.step(name, () => look(name));
  }
}

async function forEachDialog(page: Page, look: (name: string) => Promise<void>) {
  for (const [opener, sign] of DIALOGS) {
    await page.getByRole('button', { name: opener, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(sign);
    for (const fold of await dialog.locator('summary').all()) await fold.click();
    await test.step(opener, () => look(opener));
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
}

for (const [name, width, height, deviceScaleFactor] of [
  ['320 px (400 % zoom)', 320, 256, 1],
  ['200 % zoom of a laptop', 640, 400, 2],
] as const) {
  test.describe(`at ${name}`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor });
    test('every view and dialog fits, with nothing to scroll sideways', async ({ page }) => {
      await stepOnce(page, SEARCH);
      await forEachDialog(page, async () => expect(await overflowingElements(page)).toEqual([]));
      await openTools(page);
      expect(await overflowingElements(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await forEachView(page, async () => expect(await overflowingElements(page)).toEqual([]));
      await open(page, `${SEARCH}&lesson=longWait&lessonStep=predict`);
      await expect(page.locator('.lesson').getByRole('slider').first()).toBeVisible();
      expect(await overflowingElements(page)).toEqual([]);
    });
  });
}

test('motion is left out of every view for those who ask for less of it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await stepOnce(page, SEARCH);
  const moving = () =>
    page.evaluate(() => [
      ...document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map((each) => (each as CSSTransition).transitionProperty ?? 'animation'),
      ...[document.documentElement, ...document.querySelectorAll('*')]
        .filter((each) => getComputedStyle(each).scrollBehavior === 'smooth')
        .map(({ tagName }) => `${tagName} scrolls smoothly`),
    ]);
  await forEachView(page, async () => expect(await moving()).toEqual([]));
});

test('axe finds nothing in any dialog nor on the page for teachers, in light and dark', async ({
  page,
}) => {
  await stepOnce(page, SEARCH);
  const inBoth = async (part: string) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const found = await axeViolations(page, { part });
    await page.emulateMedia({ colorScheme: 'dark' });
    return [...found, ...(await axeViolations(page, { part, contrastOnly: true }))];
  };
  await forEachDialog(page, async () => expect(await inBoth('dialog[open]')).toEqual([]));
  await page.keyboard.press('5');
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await inBoth('.page')).toEqual([]);
});
