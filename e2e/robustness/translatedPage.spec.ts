import { open, openTools } from '../support/labPage';
import { forEachView } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

/** How translators put their words in the place of a text; both are seen in browsers. */
const TRANSLATORS = {
  'puts elements around texts': (text: Text) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    text.before(outer);
    inner.append(text);
  },
  'puts elements in the place of texts': (text: Text) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    inner.textContent = text.data; // in the words of the page, so that tests find them
    text.parentNode?.replaceChild(outer, text);
  },
} as const;

/** Translates all texts of the page as it is now. */
const translatePage = (page: Page, translate: (text: Text) => void) =>
  page.evaluate((source) => {
    const each = new Function(`return ${source}`)() as (text: Text) => void;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('script, svg, option, textarea, font, math')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(each);
    return texts.length;
  }, translate.toString());

/** What the page says, without numbers, which depend on the machine. */
async function shownWords(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return text.split(/\s*\n\s*/).filter((line) => line && !/\d/.test(line));
}

const SEARCH = '?preset=small&engine=wasm&seed=3&maxSteps=60';

/** Changes as much of the page as there is to change; all words are then those of the Spanish page. */
async function changeEverything(page: Page, between: () => Promise<void>): Promise<void> {
  const { button, choice, lastStep, status } = await open(page, SEARCH);
  await between();
  await button('Run').click();
  await expect.poll(lastStep).toBe(60);
  await expect(button('Run')).toBeVisible();
  await between();
  await choice('Task').selectOption('multiply');
  await choice('Model').selectOption('transformer');
  await choice('Model').selectOption('mlp');
  await button('Reset').click();
  await expect.poll(lastStep).toBe(-1);
  await between();
  await button('Step').click();
  await expect.poll(lastStep).toBe(1);
  await forEachView(page, between);
  await page.keyboard.press('1');
  for (const name of ['Keyboard', 'Save or open', 'Lessons']) {
    await page.getByRole('button', { name }).first().click();
    await between();
    await page.keyboard.press('Escape');
  }
  await openTools(page);
  await between();
  await page.getByRole('radio', { name: /Español/ }).click();
  await expect(page.getByRole('button', { name: /Ejecutar|Entrenar/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(status).toContainText(/paso/);
}

for (const [how, translate] of Object.entries(TRANSLATORS)) {
  test(`a translator that ${how} leaves no stale words behind and breaks nothing`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000);
    const logged: string[] = [];
    page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));
    let translated = 0;
    await changeEverything(page, async () => {
      translated += await translatePage(page, translate);
    });
    expect(translated).toBeGreaterThan(300);
    const plain = await browser.newPage();
    await changeEverything(plain, async () => undefined);
    // Some words come with the measured speed of the engines, on one page sooner than on the other.
    await expect(async () => {
      expect(await shownWords(page)).toEqual(await shownWords(plain));
    }).toPass({ timeout: 60_000 });
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
    expect(logged).toEqual([]);
  });
}
