import { lab, openTools } from '../support/labPage';
import { axeViolations, expectNoSidewaysOverflow } from '../support/pageChecks';
import { expect, type Page, type Route, test } from '../support/test';

const trainButton = (page: Page) => page.getByRole('button', { name: 'Entrenar', exact: true });

test.describe('in a browser that likes Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('the page is Spanish, with decimal commas, and says in Spanish what the run does', async ({
    page,
  }) => {
    await page.goto('?preset=small&engine=wasm&seed=1');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(trainButton(page)).toBeEnabled();
    const decay = page.getByRole('textbox', { name: /^Decaimiento de pesos/ });
    await decay.fill('0,5');
    await decay.press('Enter');
    await expect(decay).toHaveValue('0,5');
    expect((await lab(page).config()).optimizer.weightDecay).toBe(0.5);
    await decay.fill('99');
    await decay.press('Enter');
    await expect(
      page.getByText(/«Decaimiento de pesos» .*no puede ser «?99»?: debe ser un número de 0 a 10/),
    ).toBeVisible();
    await page.goto('?preset=small&engine=wasm&seed=1');
    await trainButton(page).click();
    const status = page.getByRole('status').first();
    await expect(status).toContainText(/[Mm]emoriz/, { timeout: 20_000 });
    await expect(status).toContainText(/[Gg]rokking/, { timeout: 20_000 });
    await expect(status).not.toContainText(/\b(the|step|test|at)\b/);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('another language is chosen among the tools and is remembered, while a run trains on', async ({
    page,
  }) => {
    await page.goto('?preset=small&engine=wasm&seed=2&maxSteps=20000&speed=200');
    await trainButton(page).click();
    await expect.poll(lab(page).lastStep).toBeGreaterThan(200);
    await page.evaluate(() => Object.assign(window, { loadedOnce: true }));
    const seed = page.getByRole('textbox', { name: 'Semilla' });
    await seed.fill('17'); // typed, but not confirmed
    await page.getByRole('button', { name: 'Más', exact: true }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
    await expect(page.getByRole('figure', { name: 'Accuracy' })).toBeVisible();
    const step = await lab(page).lastStep();
    await expect.poll(lab(page).lastStep).toBeGreaterThan(step);
    expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
    await expect(page.getByRole('radio', { name: 'English' })).toBeVisible(); // the menu is still open
    await page.goto('?preset=small');
    await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeEnabled();
    // A link may ask for one; who chooses another is not sent back by it.
    await page.goto('?preset=small&lang=es');
    await expect(trainButton(page)).toBeEnabled();
    await page.getByRole('button', { name: 'Más', exact: true }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).not.toHaveURL(/lang=/);
    await openTools(page);
    await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();
  });
});

test('a page whose language is changed reads like one that was opened in it', async ({ page }) => {
  test.slow();
  const url = '?preset=small&engine=wasm&seed=1&run=1&maxSteps=300';
  const textsOfViews = async () => {
    const texts: string[][] = [];
    for (const key of VIEW_KEYS) {
      await page.keyboard.press(key);
      await expect(page.locator('.loading:visible')).toHaveCount(0);
      await page.waitForTimeout(500);
      texts.push(await visibleTexts(page));
    }
    return texts;
  };
  await page.goto(`${url}&lang=es`);
  await expect.poll(lab(page).lastStep, { timeout: 30_000 }).toBe(300);
  const opened = await textsOfViews();
  await page.goto(`${url}&lang=en`);
  await expect.poll(lab(page).lastStep, { timeout: 30_000 }).toBe(300);
  await textsOfViews(); // every view has been shown in English
  await page.keyboard.press('1');
  await openTools(page);
  await page.getByRole('radio', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.keyboard.press('Escape');
  const changed = await textsOfViews();
  for (const [i, texts] of opened.entries()) expect.soft(changed[i]).toEqual(texts);
});

test.describe('where the messages of a language do not come', () => {
  test.use({ locale: 'es-MX' });
  for (const [how, answer] of [
    ['fail', (route: Route) => route.abort()],
    ['never answer', () => {}],
  ] as const) {
    test(`they ${how}: the page is in English, says so, and trains`, async ({ page }) => {
      await page.route(/spanish-.*\.js/, answer);
      await page.goto('?preset=small&engine=wasm&seed=1');
      const notice = page.getByText(/^Español could not be loaded/);
      await expect(notice).toBeVisible({ timeout: 20_000 });
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await expect.poll(lab(page).lastStep).toBeGreaterThan(50);
      expect(await axeViolations(page)).toEqual([]);
    });
  }

  test('a lesson is in English and says so', async ({ page }) => {
    await page.route(/spanishLessons-.*\.js/, (route) => route.abort());
    await page.goto('?lesson=memorising');
    await expect(page.locator('.lesson [lang="en"], .lesson[lang="en"]').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });
});

/** What is the same in every language, or no word. */
const UNTRANSLATED =
  /[A-Z][a-z]{2} \d+, \d{4}|Grokking Lab|WebGPU|WebAssembly|TensorFlow\.js|SIMD|\(relaxed\)|Swift\w+ \S*|Varma et al\.|\b(mod|log|crit|mem|gen|train|test|relu|softmax|Adam\w*|MLP|SVG|PNG|CSV|JSON|safetensors|Escape|Shift|Enter|Home|End|Tab)\b/gi;

/** What people see or hear on this page. Lessons have their texts in files of their own. */
const visibleTexts = (page: Page) =>
  page.evaluate(() => {
    const own =
      '.lesson, .lesson-list, .languages, [lang="en"], [lang="es"], script, style, code, kbd, math, noscript';
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.checkVisibility() && !parent.closest(own)) found.push(node.textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (element.checkVisibility() && !element.closest(own))
          found.push(element.getAttribute(name) ?? '');
      }
    }
    return [...new Set(found)];
  });

/** At the end of every message of the pseudo-locale. */
const PSEUDO_MARK = 'ÿ';

/** Asserts that the pseudo-locale, which accents every vowel of a message, has touched all that is there, and that it fits. */
async function expectTranslated(page: Page) {
  await expectNoSidewaysOverflow(page);
  const texts = await visibleTexts(page);
  const hasPlainVowel = (word: string) => /[aeiou]/.test(word);
  const untranslated = texts.filter((text) =>
    (text.replace(UNTRANSLATED, '').match(/[a-z]{3,}/gi) ?? []).some(hasPlainVowel),
  );
  expect.soft(untranslated).toEqual([]);
  expect.soft(texts.filter((text) => text.includes(PSEUDO_MARK)).length).toBeGreaterThan(5);
}

/** The views by the keys that show them, as everyWidth.spec.ts has them, without the teacher's page. */
const VIEW_KEYS = ['1', '2', '3', '4'];

for (const width of [360, 1280]) {
  test(`the pseudo-locale shows no word that is not in the messages, and fits ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('?preset=small&engine=wasm&lang=pseudo&run=1&maxSteps=300');
    await expect.poll(lab(page).lastStep).toBe(300);
    for (const key of VIEW_KEYS) {
      await page.keyboard.press(key);
      await expect(page.locator('.loading')).toHaveCount(0);
      await page.waitForTimeout(500);
      await expectTranslated(page);
    }
    await page.keyboard.press('1');
    const openers = page.locator('header button[class="plain"], .experiments-head button');
    let dialogs = 0;
    for (const opener of await openers.all()) {
      if (!(await opener.isVisible())) continue;
      await opener.click();
      const dialog = page.locator('dialog[open]');
      if ((await dialog.count()) === 0) continue; // the menu of tools
      dialogs++;
      await page.waitForTimeout(500);
      await expectTranslated(page);
      await page.keyboard.press('Escape');
    }
    expect(dialogs).toBeGreaterThan(4);
  });
}
