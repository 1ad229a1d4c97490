import { readFileSync } from 'node:fs';
import { expectVisibleFocus, tabTo } from '../support/keyboardFocus';
import { drop, lab } from '../support/labPage';
import { axeViolations, expectNoSidewaysOverflow } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

const RUN = '?preset=small&engine=wasm&run=1';

/** The sentence about the step that is looked at. */
const sentence = (page: Page) =>
  page.getByRole('region', { name: 'What is seen' }).getByText(/^Step [\d,]+:/);
const slider = (page: Page) => page.getByRole('slider', { name: 'Step that is looked at' });
const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

/** Opens the view and waits until the whole run has been looked into. */
async function openRun(page: Page, search = `${RUN}&view=inside`): Promise<void> {
  await page.goto(search);
  await expect.poll(lab(page).lastStep, { timeout: 60_000 }).toBe(3000);
  await expect(page.getByText(/frozen from step 3,000|fijadas en el paso 3000/)).toBeVisible({
    timeout: 30_000,
  });
}

const accuraciesIn = (text: string) =>
  [...text.matchAll(/(\d+) %/g)].slice(0, 2).map(([, percent]) => Number(percent) / 100);

test('what it says agrees with the Lab, and at the memorised step it answers from memory', async ({
  page,
}) => {
  const { metrics, phase } = lab(page);
  await openRun(page);
  await expect(sentence(page)).toContainText('Step 3,000:');
  await expect(sentence(page)).toContainText('It has found the rule');
  const { trainAccuracy, testAccuracy, step } = await metrics();
  const [train = Number.NaN, others = Number.NaN] = accuraciesIn(
    (await sentence(page).textContent()) ?? '',
  );
  // Percentages are those that are reached; sums are float64 here and float32 in the engine.
  expect(Math.abs(train - (trainAccuracy.at(-1) as number))).toBeLessThan(0.011);
  expect(Math.abs(others - (testAccuracy.at(-1) as number))).toBeLessThan(0.011);

  await page.getByRole('button', { name: 'Memorised', exact: true }).click();
  await expect(sentence(page)).toContainText('The right answers come from memory');
  const shown = Number(/Step ([\d,]+)/.exec((await sentence(page).textContent()) ?? '')?.[1]);
  const { memorisedAt } = await phase();
  expect(Math.abs(shown - (memorisedAt ?? Number.NaN))).toBeLessThanOrEqual(20);
  const row = step.indexOf(shown);
  if (row >= 0) {
    const [, atStep = Number.NaN] = accuraciesIn((await sentence(page).textContent()) ?? '');
    expect(Math.abs(atStep - (testAccuracy[row] as number))).toBeLessThan(0.02);
  }
  await expect(panel(page, 'All answers')).toContainText(`step ${shown}`);
  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(sentence(page)).toContainText('Step 3,000:');
});

test('a branch leaves the step that is looked at, with the settings of the Lab, and is seen there', async ({
  page,
}) => {
  await openRun(page);
  await page.getByRole('button', { name: 'Memorised', exact: true }).click();
  const branch = page.getByRole('button', { name: /^Branch from step/ });
  const from = Number(/[\d,]+/.exec((await branch.textContent()) ?? '')?.[0]);
  expect(from).toBeGreaterThan(30);
  expect(from).toBeLessThan(100);
  await branch.click();
  await expect(page).not.toHaveURL(/view=inside/);
  await expect.poll(lab(page).lastStep, { timeout: 60_000 }).toBe(3000);
  await expect(page.getByRole('region', { name: 'Runs' })).toContainText(`from step ${from}`);
});

test('only the key frequencies answer as well, and others drawn at random do not answer better', async ({
  page,
}) => {
  // A shared table has few key frequencies, so that there are others to draw.
  await page.goto(
    '?preset=small&model.embedding=shared&optimizer.weightDecay=2&task.trainExamples=800&maxSteps=1000&engine=wasm&run=1&view=inside',
  );
  await expect(page.getByText(/frozen from step 1,000/)).toBeVisible({ timeout: 60_000 });
  await panel(page, 'What if …').getByText('What if …').click();
  const result = panel(page, 'What if …').getByRole('status');
  const input = panel(page, 'What if …').getByRole('textbox');
  const keys = /Key frequencies ([\d, ]+), frozen/.exec(
    (await page.getByText(/frozen from step/).textContent()) ?? '',
  )?.[1];
  await input.fill(keys as string);
  await expect(result).toContainText('As many drawn at random', { timeout: 20_000 });
  const percents = [...((await result.textContent()) ?? '').matchAll(/(\d+) %/g)].map(
    ([, digits]) => Number(digits),
  );
  const [, kept = Number.NaN, , control = Number.NaN] = percents;
  console.log(`keys ${keys}: test ${kept} %, others ${control} %`);
  expect(kept).toBeGreaterThan(90);
  expect(control).toBeLessThanOrEqual(kept);
  await input.fill('99');
  await expect(result).toContainText('Whole numbers from 1 to 18');
});
test('says why there is nothing to see, without a run and of a file', async ({ page }) => {
  await page.goto('?view=inside&preset=small');
  await expect(page.getByText('There is no run to look into yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the Lab' }).click();
  await expect(lab(page).button('Run')).toBeVisible();
  const file = readFileSync(new URL('../fixtures/runs/plain.json', import.meta.url), 'utf8');
  await drop(page, 'plain.json', file);
  await expect(page.getByText('holds no weights: its answers')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Inside' })
    .click();
  await expect(page.getByText('holds no weights: there is nothing to look into')).toBeVisible();
});

test('what is looked at is in the address, and kept to what the run has', async ({ page }) => {
  await openRun(page, `${RUN}&view=inside&inside.step=200&inside.k=7&inside.pair=12,30`);
  await expect(panel(page, 'The logits of 12 + 30')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Frequency' })).toHaveValue('7');
  const shown = Number(/Step ([\d,]+)/.exec((await sentence(page).textContent()) ?? '')?.[1]);
  expect(shown).toBeGreaterThan(150);
  expect(shown).toBeLessThan(260);
  await page.getByRole('combobox', { name: 'Frequency' }).selectOption('11');
  await panel(page, 'All answers').getByRole('textbox', { name: 'x' }).fill('3');
  await expect.poll(() => page.url()).toContain('inside.k=11&inside.pair=3,30');
  await expect(panel(page, 'The logits of 3 + 30')).toContainText(/right answer, 33,/);

  await page.goto(`${RUN}&view=inside&maxSteps=20&inside.k=40&inside.pair=60,1`);
  await expect(panel(page, 'All answers')).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => page.url()).not.toContain('inside.');
});

test('a guided look asks for its run, goes through it, and is left', async ({ page }) => {
  await page.goto('?view=inside&engine=wasm');
  await page.getByRole('button', { name: 'Ungrokking from inside' }).click();
  const card = panel(page, 'Ungrokking from inside');
  await card.getByRole('button', { name: 'Train it' }).click();
  await expect(card).toContainText('When the data are cut to 100 pairs');
  await expect.poll(lab(page).lastStep, { timeout: 60_000 }).toBe(2500);
  await expect(sentence(page)).toContainText('Step 1,000:', { timeout: 20_000 });
  await card.getByRole('button', { name: 'Next' }).click();
  await card.getByRole('button', { name: 'Next' }).click();
  await expect(card).toContainText('3 of 3');
  await expect(card.getByRole('button', { name: 'Next' })).toBeDisabled();
  await expect(sentence(page)).toContainText('come from memory');
  await card.getByRole('button', { name: 'Leave' }).click();
  await expect(card).toHaveCount(0);
  await expect.poll(() => page.url()).not.toContain('inside.look');
});

test('panels and measures are saved, in English whatever the page speaks', async ({ page }) => {
  await openRun(page, `${RUN}&view=inside&lang=es&theme=dark`);
  await page.getByText('Guardar imágenes y medidas').click();
  const saved = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
  const select = page.getByRole('combobox', { name: 'Imagen' });
  for (const key of await select
    .locator('option')
    .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value))) {
    await select.selectOption(key);
    const svg = (await saved('SVG')).toString();
    expect(svg, key).toMatch(/^<svg[^>]* width="\d+/);
    expect(svg, key).not.toMatch(/var\(--|[áéíóúñ¿]/);
    expect((await saved('PNG')).subarray(1, 4).toString(), key).toBe('PNG');
  }
  const csv = (await saved('CSV')).toString().trim().split('\n');
  expect(csv[0]).toMatch(/^step,trainAccuracy,testAccuracy,/);
  expect(csv.at(-1)).toMatch(/^3000,1,/);
  const json = JSON.parse((await saved('JSON')).toString());
  expect(json.steps).toHaveLength(csv.length - 1);
  expect(json.definitions.oGen).toMatchObject({ unit: 'logit', formula: 'K[0]' });
});

test('is accessible in every theme, and speaks Spanish', async ({ page }) => {
  test.slow();
  await openRun(page, `${RUN}&view=inside&lang=es`);
  await expect(page.getByText(/^Paso 3000: acierta 100 % de los pares/)).toBeVisible();
  expect(await page.getByRole('main').innerText()).not.toMatch(/\b(the|of the|answers|step)\b/i);
  for (const theme of ['light', 'dark', 'projector']) {
    await openRun(page, `${RUN}&view=inside&theme=${theme}`);
    await page.getByText('What is not measured here').click();
    expect(await axeViolations(page), theme).toEqual([]);
  }
});

test('everything is reached by keyboard, and one panel can fill the view', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openRun(page);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(sentence(page)).toContainText('Step 0:');
  await tabTo(page, page.getByRole('button', { name: 'Next step' }), 'Shift+Tab');
  await expectVisibleFocus(page, 'the next step');
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText('Step 1:');
  const enlarge = page.getByRole('button', { name: 'Enlarge: Frequencies' });
  await tabTo(page, enlarge);
  await expectVisibleFocus(page, 'the button that enlarges');
  const before = await panel(page, 'Frequencies').boundingBox();
  await page.keyboard.press('Enter');
  await expect(panel(page, 'All answers')).toBeHidden();
  const large = await panel(page, 'Frequencies').boundingBox();
  expect(large?.height ?? 0).toBeGreaterThan(1.5 * (before?.height ?? 0));
  await page.keyboard.press('Escape');
  await expect(panel(page, 'All answers')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('answers come first, nothing is wider than the screen, and fingers meet what they aim at', async ({
    page,
  }) => {
    await openRun(page);
    await expectNoSidewaysOverflow(page);
    const top = async (name: string) => (await panel(page, name).boundingBox())?.y ?? Number.NaN;
    expect(await top('All answers')).toBeLessThan(await top('Frequencies'));
    expect(await top('Frequencies')).toBeLessThan(await top('The run, seen from inside'));
    const small = await page
      .getByRole('main')
      .locator('button:visible, summary:visible, select:visible, input:visible')
      .evaluateAll((all) =>
        all
          .filter((element) => !element.closest('.curve-legend, .radio-row, .chart-table'))
          .map((element) => {
            const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
            return { name: element.outerHTML.slice(0, 80), width, height };
          })
          .filter(({ height }) => height < 43.5),
      );
    expect(small).toEqual([]);
  });
});

test('measures how soon a scrub is seen, and what the view costs a run (printed)', async ({
  page,
}) => {
  test.slow();
  await page.goto('?preset=quick&engine=wasm&maxSteps=1500&run=1&view=inside');
  await expect(page.getByText(/frozen from step 1,500/)).toBeVisible({ timeout: 80_000 });
  const times: number[] = [];
  for (let i = 0; i < 8; i++) {
    await slider(page).focus();
    times.push(
      await page.evaluate(async () => {
        const canvas = document.querySelector<HTMLCanvasElement>('.inside-map canvas');
        const range = document.querySelector<HTMLInputElement>('.step-controls input');
        if (!canvas || !range) throw new Error('There is no map or no slider.');
        const pixels = () =>
          canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ??
          new Uint8ClampedArray();
        const before = pixels();
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const began = performance.now();
        set?.call(range, String(Number(range.value) - 2));
        range.dispatchEvent(new Event('input', { bubbles: true }));
        while (pixels().every((value, i) => value === before[i])) {
          if (performance.now() - began > 5000) return Number.NaN;
          await new Promise((done) => setTimeout(done, 4));
        }
        return performance.now() - began;
      }),
    );
    await page.waitForTimeout(300);
  }
  console.log(`a scrub is seen after ${times.map((ms) => ms.toFixed(0)).join(', ')} ms (p = 59)`);
  expect(times.filter(Number.isFinite).length).toBeGreaterThan(4);

  // One long run, by turns with another view and with this one: the machine may have other things to do as well.
  await page.goto('?preset=quick&engine=wasm&maxSteps=100000&run=1&view=circuits');
  const { lastStep } = lab(page);
  await expect.poll(lastStep, { timeout: 60_000 }).toBeGreaterThan(1000);
  const steps = { without: 0, with: 0 };
  const seconds = { without: 0, with: 0 };
  for (const which of ['without', 'with', 'without'] as const) {
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: which === 'with' ? 'Inside' : 'Two circuits' })
      .click();
    await page.waitForTimeout(1000);
    // What it looks back into when it opens takes more, for some seconds.
    await expect(page.getByText(/^Looking into/)).toHaveCount(0, { timeout: 60_000 });
    const [from, began] = [await lastStep(), Date.now()];
    await page.waitForTimeout(which === 'with' ? 6000 : 3000);
    steps[which] += (await lastStep()) - from;
    seconds[which] += (Date.now() - began) / 1000;
  }
  const rate = (which: keyof typeof steps) => steps[which] / seconds[which];
  console.log(
    `quick: ${rate('without').toFixed(0)} steps a second, ${rate('with').toFixed(0)} with the view: ${(100 * (1 - rate('with') / rate('without'))).toFixed(1)} % less`,
  );
});
