import { tabTo } from '../support/keyboardFocus';
import { lessonPanel, open } from '../support/labPage';
import { axeViolations } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

const press = (page: Page, name: string | RegExp) =>
  lessonPanel(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click();
const expectRunsEnded = (page: Page) =>
  expect(lessonPanel(page)).toContainText(/(The run has|All runs have) ended\./, {
    timeout: 40_000,
  });

const expectNoAxeViolations = async (page: Page, part = 'section.lesson') =>
  expect(await axeViolations(page, { part })).toEqual([]);

test('lesson 1: a person predicts wrongly, sees it, and is told why', async ({ page }) => {
  const { figure, config } = await open(page, '?engine=wasm');
  await page.getByRole('button', { name: 'Lessons' }).click();
  const list = page.getByRole('dialog', { name: 'Lessons' });
  await expect(list).toContainText('10 minutes');
  await list.getByRole('button', { name: /Memorising is not learning/ }).click();
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/lesson=memorising/);
  await expect(lessonPanel(page)).toContainText('1 of 6');
  await expect(figure('Weight norm')).toBeHidden();

  await test.step('a word of the field has its definition', async () => {
    const word = lessonPanel(page).getByRole('button', { name: 'test accuracy' });
    await word.hover();
    await expect(page.getByRole('tooltip')).toContainText('The share of all other pairs');
    await page.mouse.move(0, 0);
    await expect(page.getByRole('tooltip')).toBeHidden();
  });

  await press(page, 'Set it up');
  expect((await config()).task).toMatchObject({ p: 37, trainExamples: 205 });
  await lessonPanel(page).getByRole('radio', { name: 'Most: more than 80 %' }).check();
  await expectNoAxeViolations(page);
  await press(page, 'Next');
  await press(page, 'Run it');
  await expectRunsEnded(page);
  await press(page, 'Next');
  await expect(lessonPanel(page)).toContainText('Not as you predicted. You said: “Most');
  const last = (await page.evaluate(() => window.grokkingLab.metrics().testAccuracy)).at(-1) ?? 1;
  expect(last).toBeLessThan(0.2);
  const shown = last < 0.01 ? 'below 1 %' : `${Math.floor(100 * last)} %`;
  await expect(lessonPanel(page)).toContainText(`Its test accuracy at step 3,000: ${shown}.`);
  await expectNoAxeViolations(page);
  await press(page, 'Back');
  await press(page, 'Back');
  await lessonPanel(page).getByRole('radio', { name: 'Hardly any' }).check();
  await press(page, '4, Compare');
  await expect(lessonPanel(page)).toContainText('As you predicted.');
  await press(page, 'Next');
  await expect(lessonPanel(page)).toContainText('The network has memorised');
  await press(page, 'Next');
  await press(page, /Nine in ten pairs/);
  await expect.poll(async () => (await config()).preset).toBe('instant');
  await press(page, 'Close the lesson');
  await expect(page).not.toHaveURL(/lesson/);
  await expect(figure('Weight norm')).toBeVisible();
});

test('lesson 1 in Spanish: a person predicts, sees it, and is told why', async ({ page }) => {
  await page.goto('?engine=wasm&lang=es&lesson=memorising');
  const text = lessonPanel(page);
  await expect(text).toContainText('Lección 1 Memorizar no es aprender');
  await expect(text.locator('[lang=en]')).toHaveCount(0);
  await text.getByRole('button', { name: 'exactitud de prueba' }).hover();
  await expect(page.getByRole('tooltip')).toContainText('exactitud de prueba La proporción que');
  await page.mouse.move(0, 0);
  await press(page, 'Prepararla');
  await text.getByRole('radio', { name: 'Casi ninguno: menos del 20 %' }).check();
  await expectNoAxeViolations(page);
  await press(page, 'Siguiente');
  await press(page, 'Ejecutar');
  await expect(text).toContainText('La ejecución ha terminado.', { timeout: 40_000 });
  await press(page, 'Siguiente');
  await expect(text).toContainText('Como predijiste. Dijiste: «Casi ninguno: menos del 20 %».');
  await expect(text).toContainText(/Su exactitud de prueba en el paso 3000: \D*\d+ %/);
  await press(page, 'Siguiente');
  await expect(text).toContainText('La red ha memorizado: responde bien');
  await expect(text).toContainText('5 de 6');
});

test('lesson 5, by keyboard alone: a person predicts what comes', async ({ page }) => {
  await open(page, '?engine=wasm&lesson=ungrokking');
  const key = (name: string) => page.keyboard.press(name);
  const text = lessonPanel(page);
  const button = (name: string) => text.getByRole('button', { name, exact: true }).first();
  await expect(text).toContainText('It is only told less.');
  await tabTo(page, button('groks'));
  await expect(page.getByRole('tooltip')).toContainText('Generalising long after memorising.');
  await key('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await tabTo(page, button('Set it up'));
  await key('Enter');
  await expect(text.getByRole('heading', { name: /Predict/ })).toBeFocused();
  await tabTo(
    page,
    text.getByRole('radio', { name: 'Still above 80 %: what is understood is understood' }),
  );
  await key('ArrowUp'); // round to the last
  await expect(text.getByRole('radio', { name: 'Below 20 %' })).toBeChecked();
  await tabTo(page, button('Next'));
  await key('Enter');
  await tabTo(page, button('Run it'));
  await key('Enter');
  await expectRunsEnded(page);
  await tabTo(page, button('Next'));
  await key('Enter');
  await expect(text).toContainText('As you predicted. You said: “Below 20 %”.');
  await expect(text).toContainText(
    /It grokked at step [\d,]+\. At step 1,000 its examples were cut from 616 to 100\. At step 2,500/,
  );
  const { testAccuracy, step } = await page.evaluate(() => window.grokkingLab.metrics());
  expect(testAccuracy.at(-1)).toBeLessThan(0.2);
  const atCut = step.findLastIndex((at) => at <= 1000);
  expect(testAccuracy[atCut]).toBeGreaterThan(0.9);
});

test('a line is drawn on the chart of lesson 2, moved by its sliders, and stays beside the run', async ({
  page,
}) => {
  const { figure } = await open(page, '?engine=wasm&lesson=longWait');
  await press(page, 'Set it up');
  const over = figure('Accuracy').locator('.u-over');
  await expect(over).toHaveCSS('cursor', 'crosshair');
  const box = await over.boundingBox();
  if (!box) throw new Error('The chart has no place.');
  await page.mouse.move(box.x + 2, box.y + box.height - 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + 2, { steps: 12 });
  await page.mouse.up();
  const sliders = lessonPanel(page).getByRole('slider');
  const heights = await sliders.evaluateAll((all) =>
    all.map((at) => Number((at as HTMLInputElement).value)),
  );
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(heights.at(-1)).toBeGreaterThan(90);
  expect(heights[0]).toBeLessThan(50);
  await sliders.last().press('Home');
  await expect(sliders.last()).toHaveAttribute('aria-valuetext', '0 %');
  await expectNoAxeViolations(page);
  await press(page, 'Next');
  await expect(over).not.toHaveCSS('cursor', 'crosshair');
});

test('a lesson that there is not is named, and the teacher’s page has them all', async ({
  page,
}) => {
  await open(page, '?lesson=moon');
  await expect(lessonPanel(page)).toContainText(
    'Lesson (lesson) must be one of memorising, longWait,',
  );
  await page.goto('?view=teacher');
  await expect(page.getByRole('article')).toHaveCount(7);
  await expectNoAxeViolations(page, '.teacher');
  await page.getByRole('button', { name: 'Open lesson 3' }).click();
  await expect(lessonPanel(page)).toContainText('Weight decay is the force');
});
