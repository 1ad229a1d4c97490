import { lessonPanel, open, openTools, stepOnce } from '../support/labPage';
import { axeViolations, expectNoSidewaysOverflow, forEachView } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

const SEARCH = '?preset=small&engine=wasm';

/** Dialogs by the names of their buttons, with something that each contains; those that time the machine have tests of their own. */
const DIALOGS = [
  ['Lessons', /Memorising is not learning/],
  ['Library', /Every run is kept/],
  ['Share', /QR code|Link for a class/],
  ['Keyboard', /Run or pause/],
  ['Save or open', /Measurements/i],
  ['memorising', /plateau/],
] as const;

async function forEachDialog(page: Page, look: (name: string) => Promise<void>) {
  for (const [opener, content] of DIALOGS) {
    await page.getByRole('button', { name: opener, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(content);
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
      await forEachDialog(page, () => expectNoSidewaysOverflow(page));
      await openTools(page);
      await expectNoSidewaysOverflow(page);
      await page.keyboard.press('Escape');
      await forEachView(page, () => expectNoSidewaysOverflow(page));
      await open(page, `${SEARCH}&lesson=longWait&lessonStep=predict`);
      await expect(lessonPanel(page).getByRole('slider').first()).toBeVisible();
      await expectNoSidewaysOverflow(page);
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
