import { lab, open, openTools } from '../support/labPage';
import { VIEW_CONTENT } from '../support/pageChecks';
import { expect, type Locator, type Page, type Route, test } from '../support/test';

test.use({ serviceWorkers: 'block' }); // it would have all files

const TRAINING = '?preset=small&engine=wasm&maxSteps=1000000&seed=3&speed=100';

/** What becomes of a file that is asked for late. */
const FAULTS = {
  'there is no network': (route: Route) => route.abort('internetdisconnected'),
  'a filter answers with a page': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Blocked</title>' }),
  'the host has another version': (route: Route) => route.fulfill({ status: 404 }),
} as const;

const NOT_LOADED = /part of the lab could not be loaded/;
const SCRIPTS = /\/assets\/.*\.js/;

/** Everything that is loaded late: how it is asked for, and what is seen once it is there. */
const byLink = (name: string, content: (page: Page) => Locator) => ({
  name,
  ask: (page: Page) => page.getByRole('link', { name, exact: true }).click(),
  content,
});
const byButton = (name: string, content: (dialog: Locator) => Locator, again?: string) => ({
  name,
  async ask(page: Page) {
    const button = page.getByRole('button', { name, exact: true });
    if (!(await button.isVisible())) await openTools(page);
    await button.click();
  },
  content: (page: Page) => content(page.getByRole('dialog')),
  /** The button by which the dialog does again what failed for the same reason. */
  again,
});
const PARTS: readonly (ReturnType<typeof byLink> & { readonly again?: string | undefined })[] = [
  byLink('Two circuits', VIEW_CONTENT['two circuits']),
  byLink('Critical size', VIEW_CONTENT['critical size']),
  byLink('Efficiency', VIEW_CONTENT.efficiency),
  byButton('Library', (dialog) => dialog.getByRole('listitem').first()),
  byButton('Share', (dialog) => dialog.getByRole('textbox').first()),
  byButton('Keyboard', (dialog) => dialog.locator('kbd').first()),
  byButton('Save or open', (dialog) => dialog.getByRole('button', { name: 'PNG' })),
  byButton('Lessons', (dialog) => dialog.getByRole('listitem').first()),
  byButton('Check this device', (dialog) => dialog.getByRole('row').nth(1), 'Check again'),
  byButton('Performance', (dialog) => dialog.getByRole('row').nth(1), 'Measure again'),
];

for (const [fault, answer] of Object.entries(FAULTS)) {
  test(`where ${fault}, a part that is asked for late costs itself alone`, async ({ page }) => {
    test.setTimeout(240_000);
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    const { button, lastStep } = await open(page, TRAINING);
    await button('Run').click();
    await expect.poll(lastStep).toBeGreaterThan(10);
    await expect(page.getByLabel('Step to branch from')).toBeVisible(); // what a run itself asks for is there

    const parts = fault === 'there is no network' ? PARTS : PARTS.slice(0, 5);
    for (const { name, ask, content, again } of parts) {
      await test.step(name, async () => {
        await page.route(SCRIPTS, answer);
        await ask(page);
        const missing = page.getByRole('alert').filter({ hasText: NOT_LOADED }).first();
        await expect(missing).toBeVisible();
        if (!again) {
          const before = await lastStep();
          await expect.poll(lastStep).toBeGreaterThan(before); // the run goes on
        }
        await missing.getByRole('button', { name: 'Try again' }).click();
        await expect(missing).toBeVisible(); // still not there

        await page.unroute(SCRIPTS);
        await missing.getByRole('button', { name: 'Try again' }).click();
        await expect(missing).toHaveCount(0);
        if (again) await page.getByRole('button', { name: again }).click();
        await expect(content(page)).toBeVisible({ timeout: 60_000 });
        await page.keyboard.press('Escape');
        await page.keyboard.press('1');
        await expect(button('Pause').or(button('Run'))).toBeVisible();
        if (await button('Run').isVisible()) await button('Run').click(); // a measurement pauses it
      });
    }
    await button('Pause').click();
    await expect(button('Run')).toBeVisible();
    expect(thrown).toEqual([]);
  });
}

test('a view that breaks costs itself alone', async ({ page }) => {
  await page.route(/CircuitsView.*\.js/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export const CircuitsView = () => { throw new Error("Injected."); };',
    }),
  );
  const { button, lastStep } = await open(page, TRAINING);
  await button('Run').click();
  await page.getByRole('link', { name: 'Two circuits' }).click();
  await expect(page.getByRole('alert')).toContainText(/our fault, not yours: Injected/);
  const before = await lastStep();
  await expect.poll(lastStep).toBeGreaterThan(before);
  await page.keyboard.press('1');
  await button('Pause').click();
  await expect(button('Run')).toBeVisible();
});

test('a lesson that does not come leaves the charts and the run alone', async ({ page }) => {
  await page.route(/LessonPanel.*\.js/, FAULTS['there is no network']);
  const { button, figure, lastStep } = await open(page, `${TRAINING}&lesson=first-grokking`);
  await expect(page.getByText(NOT_LOADED)).toBeVisible();
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(10);
  await expect(figure('Accuracy')).toBeVisible();
  await page.unroute(/LessonPanel.*\.js/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(NOT_LOADED)).toHaveCount(0);
  await expect(button('Pause')).toBeVisible();
});

test('answers that do not come leave the charts and the run alone', async ({ page }) => {
  await page.route(/AnswersPanel.*\.js/, FAULTS['there is no network']);
  const { button, figure, lastStep } = await open(page, TRAINING);
  await expect(page.getByText(NOT_LOADED)).toBeVisible();
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(10);
  await expect(figure('Accuracy')).toBeVisible();
  await page.unroute(/AnswersPanel.*\.js/);
  await page.getByRole('button', { name: 'Try again' }).click();
  const answers = page.getByRole('region', { name: 'All answers' });
  await expect(answers).toContainText(/It says \d+/);
  await expect(page.getByText(NOT_LOADED)).toHaveCount(0);
});

test('files that are dropped while their reader does not come are read at another attempt', async ({
  page,
}) => {
  const { messages } = await open(page, '?preset=small');
  // What comes by itself is there, the training worker included.
  await expect(page.getByRole('region', { name: 'All answers' })).toBeVisible();
  await page.route(SCRIPTS, FAULTS['there is no network']);
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['no run'], 'notes.json'));
    return transfer;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
  await expect(page.getByText(NOT_LOADED)).toBeVisible();
  await page.unroute(SCRIPTS);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(messages).toContainText('notes.json');
});

test('an engine whose program does not come says so', async ({ page }) => {
  await page.route(/createTfjsTrainer.*\.js/, FAULTS['a filter answers with a page']);
  await open(page, '?preset=small&engine=tfjs&run=1');
  await expect(lab(page).status).toContainText(NOT_LOADED);
  await page.unroute(/createTfjsTrainer.*\.js/);
  await lab(page).button('Run').click();
  await expect.poll(lab(page).lastStep, { timeout: 60_000 }).toBeGreaterThan(0);
});

test('a training worker whose program does not come says so, and Run tries again', async ({
  page,
}) => {
  await page.route(/host-.*\.js/, FAULTS['there is no network']);
  await page.goto('?preset=small&engine=wasm&run=1');
  await expect(lab(page).status).toContainText(NOT_LOADED);
  await page.unroute(/host-.*\.js/);
  await lab(page).button('Run').click();
  await expect.poll(lab(page).lastStep).toBeGreaterThan(10);
});
