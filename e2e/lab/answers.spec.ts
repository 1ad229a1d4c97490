import { readFile } from 'node:fs/promises';
import { expectVisibleFocus, tabTo } from '../support/keyboardFocus';
import { drop, lab, open, stepOnce } from '../support/labPage';
import { axeViolations, expectNoSidewaysOverflow } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

const panel = (page: Page) => page.getByRole('region', { name: 'All answers' });
const map = (page: Page) => panel(page).getByRole('group', { name: /Table of all pairs/ });
const readout = (page: Page) =>
  panel(page)
    .getByRole('paragraph')
    .filter({ hasText: /\(mod|S5/ });
const input = (page: Page, letter: 'x' | 'y') =>
  panel(page).getByRole('textbox', { name: letter, exact: true });

/** What the legend counts: “trained, right 616” as { 'trained, right': 616 }. */
async function counts(page: Page): Promise<Record<string, number>> {
  const items = await panel(page)
    .getByRole('list', { name: 'What the marks mean' })
    .getByRole('listitem')
    .allTextContents();
  return Object.fromEntries(
    items
      .map((text) => text.match(/^(.*\D) ([\d,]+)$/))
      .filter((match) => match !== null)
      .map(([, name, count]) => [name, Number(count?.replaceAll(',', ''))]),
  );
}

/** Waits until the table is of the run's last step. */
const tableIsOf = (page: Page, step: number) =>
  expect(panel(page).getByText(`step ${step.toLocaleString('en')}`, { exact: true })).toBeVisible({
    timeout: 30_000,
  });

/** The colours of a map, as a canvas has them: how many pixels each. */
const colours = (page: Page) =>
  map(page)
    .locator('canvas')
    .first()
    .evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const { width, height } = canvas;
      const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      const found = new Set<string>();
      for (let i = 0; i < data.length; i += 4)
        found.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
      return { width, height, found: found.size };
    });

test('the table fills in live and agrees with the accuracies of the charts', async ({ page }) => {
  const { button, lastStep, metrics } = await open(page, '?preset=small&engine=wasm&maxSteps=300');
  await expect(panel(page)).toContainText('It will train on 616 of the 1,369 pairs.');
  await expect(panel(page)).toContainText('No answer yet');
  expect(await counts(page)).toEqual({ 'it trains on these': 616, 'the others': 753 });
  const before = await colours(page);

  await button('Run').click();
  await expect(panel(page)).toContainText(/It says \d+/);
  await expect.poll(lastStep, { timeout: 60_000 }).toBe(300);
  await tableIsOf(page, 300);
  const { trainAccuracy, testAccuracy } = await metrics();
  const counted = await counts(page);
  const share = (set: string) =>
    (counted[`${set}, right`] ?? Number.NaN) /
    ((counted[`${set}, right`] ?? 0) + (counted[`${set}, wrong`] ?? 0));
  console.log(
    `${JSON.stringify(counted)}; train ${trainAccuracy.at(-1)}, test ${testAccuracy.at(-1)}`,
  );
  expect(share('trained')).toBeCloseTo(trainAccuracy.at(-1) as number, 6);
  // Sums are float64 here and float32 in the engine: a tie of two logits may fall either way.
  expect(Math.abs(share('others') - (testAccuracy.at(-1) as number))).toBeLessThan(2 / 753);
  expect(counted['trained, right']).toBe(616);
  expect((await colours(page)).found).toBeGreaterThan(before.found); // degrees of sureness

  await button('Reset').click();
  await expect(panel(page)).toContainText('It will train on 616');
  await expect(panel(page).getByText(/^step/)).toHaveCount(0);
});

test('a pair can be typed, pointed at and picked, and says what is next best', async ({ page }) => {
  const { button, lastStep } = await open(page, '?preset=quick&engine=wasm&maxSteps=120&run=1');
  await expect.poll(lastStep, { timeout: 60_000 }).toBe(120);
  await tableIsOf(page, 120);
  await input(page, 'x').fill('17');
  await input(page, 'y').fill('50');
  await expect(readout(page)).toContainText('17 + 50 = 8 (mod 59)');
  const best = panel(page).getByRole('list', { name: 'Its best answers' }).getByRole('listitem');
  await expect(best).toHaveCount(3);
  const said = (await readout(page).textContent())?.match(/It says (\d+)/)?.[1];
  await expect(best.first()).toContainText(said as string);

  // What is no token changes nothing, is marked, and goes when the field is left.
  await input(page, 'x').fill('59');
  await expect(input(page, 'x')).toHaveAttribute('aria-invalid', 'true');
  await expect(readout(page)).toContainText('17 + 50');
  await input(page, 'y').focus();
  await expect(input(page, 'x')).toHaveValue('17');

  const box = await map(page).boundingBox();
  if (!box) throw new Error('The map has no box.');
  const cell = box.width / 59;
  const at = (x: number, y: number) =>
    [box.x + (x + 0.5) * cell, box.y + (y + 0.5) * cell] as const;
  await page.mouse.move(...at(3, 4));
  await expect(readout(page)).toContainText('3 + 4 = 7 (mod 59)');
  await button('Run').hover(); // what was only pointed at goes
  await expect(readout(page)).toContainText('17 + 50 = 8');
  await page.mouse.click(...at(30, 40));
  await button('Run').hover();
  await expect(readout(page)).toContainText('30 + 40 = 11 (mod 59)');
  await expect(input(page, 'y')).toHaveValue('40');
});

test('the map is one stop of the keyboard, and says calmly where it is', async ({ page }) => {
  await stepOnce(page, '?preset=small&engine=wasm');
  await tableIsOf(page, 1);
  await input(page, 'x').fill('5');
  await input(page, 'y').fill('6');
  await tabTo(page, map(page), 'Shift+Tab');
  await expectVisibleFocus(page, 'the map');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Shift+ArrowDown']) {
    await page.keyboard.press(key);
  }
  await expect(readout(page)).toContainText('7 + 17 = 24 (mod 37)');
  const spoken = panel(page).locator('[aria-live="polite"]');
  await expect(spoken).toHaveText(
    /^7 \+ 17 = 24 \(mod 37\)\. It says \d+, .+ %: (right|wrong)\. It .+ this pair\.$/,
  );
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(spoken).toHaveText(/^0 \+ 16 = 16/);
});

test('axe finds nothing in it, in all themes, and nothing is cut on a phone', async ({ page }) => {
  await stepOnce(page, '?preset=small&engine=wasm&theme=light');
  await tableIsOf(page, 1);
  const part = '.answers';
  expect(await axeViolations(page, { part })).toEqual([]);
  for (const theme of ['dark', 'projector']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await axeViolations(page, { part, contrastOnly: true })).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysOverflow(page);
  const [answers, chart] = [
    await panel(page).boundingBox(),
    await lab(page).figure('Accuracy').boundingBox(),
  ];
  expect(answers?.y).toBeLessThan(chart?.y as number);
});

for (const [width, height] of [
  [1366, 768],
  [1440, 900],
] as const) {
  test(`all of it is in the first view of ${width} × ${height}, beside the charts`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await stepOnce(page, '?preset=quick&engine=wasm&theme=light');
    await tableIsOf(page, 1);
    for (const theme of ['light', 'projector']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      for (const part of [map(page), input(page, 'y'), lab(page).figure('Weight norm')]) {
        const box = await part.boundingBox();
        expect(box && box.y + box.height).toBeLessThanOrEqual(height);
      }
      const box = await map(page).boundingBox();
      expect((box?.width ?? 0) / 59).toBeGreaterThanOrEqual(4);
      expect((await lab(page).figure('Accuracy').boundingBox())?.width).toBeGreaterThan(500);
    }
  });
}

for (const ratio of [1, 2, 3]) {
  test.describe(`at a device pixel ratio of ${ratio}`, () => {
    test.use({ deviceScaleFactor: ratio });
    test('the map is drawn in whole device pixels', async ({ page }) => {
      await stepOnce(page, '?preset=small&engine=wasm');
      const box = await map(page).boundingBox();
      const { width, height } = await colours(page);
      expect(width).toBe(height);
      expect(width % 37).toBe(0);
      expect(box?.width).toBeCloseTo(width / ratio, 1);
    });
  });
}

test('the pairs that are trained on follow a cut while it trains', async ({ page }) => {
  const { button, lastStep, slider } = await open(
    page,
    '?preset=small&engine=wasm&speed=100&maxSteps=100000',
  );
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(10);
  await expect.poll(async () => (await counts(page))['trained, right']).toBeGreaterThan(0);
  await slider('Training examples').focus();
  await page.keyboard.press('Home');
  await expect
    .poll(async () => {
      const counted = await counts(page);
      return (counted['trained, right'] ?? 0) + (counted['trained, wrong'] ?? 0);
    })
    .toBeLessThan(60);
  await button('Pause').click();
});

test('products stand in the order of powers, and random labels are called so', async ({ page }) => {
  await open(page, '?preset=small&engine=wasm&task.op=multiply&task.labels=random');
  await expect(panel(page)).toContainText('In the order of powers of 2');
  await expect(panel(page)).toContainText('0, 1, 2, 4, 8, 16 …');
  await expect(panel(page)).toContainText('the label drawn for it is');
  await lab(page).button('Step').click();
  await tableIsOf(page, 1);
  await expect(panel(page)).toContainText('Labels are random, so there is no rule to find');
});

test('a run that was reloaded shows its answers again', async ({ page }) => {
  await stepOnce(page, '?preset=small&engine=wasm');
  await tableIsOf(page, 1);
  const before = await counts(page);
  await page.reload();
  await tableIsOf(page, 1);
  expect(await counts(page)).toEqual(before);
});

for (const engine of ['webgpu', 'tfjs'] as const) {
  test(`it fills in on ${engine} too, while it trains and where it stops`, async ({ page }) => {
    const { button, lastStep, metrics } = await open(
      page,
      `?preset=small&engine=${engine}&maxSteps=100000`,
    );
    await button('Run').click();
    await expect(panel(page)).toContainText(/It says \d+/, { timeout: 60_000 });
    await button('Pause').click();
    await expect(button('Run')).toBeVisible();
    const last = await lastStep();
    await button('Step').click();
    await expect.poll(lastStep).toBeGreaterThan(last);
    await tableIsOf(page, await lastStep());
    const right = (await counts(page))['trained, right'] ?? Number.NaN;
    // A tie of two logits may fall either way.
    expect(Math.abs(right / 616 - ((await metrics()).trainAccuracy.at(-1) as number))).toBeLessThan(
      2 / 616,
    );
  });
}

test('the table goes on with a branch', async ({ page }) => {
  const { button, lastStep } = await open(page, '?preset=small&engine=wasm&maxSteps=200');
  await button('Run').click();
  await expect.poll(lastStep).toBe(200);
  await tableIsOf(page, 200);
  const runs = page.getByRole('region', { name: 'Runs' });
  await page.getByRole('textbox', { name: 'Stop after' }).fill('230');
  await page.keyboard.press('Enter');
  await runs.getByRole('combobox', { name: 'Step to branch from' }).selectOption({ index: 5 });
  await runs.getByRole('button', { name: /Branch/ }).click();
  await expect.poll(lastStep).toBe(230);
  await tableIsOf(page, 230);
});

test('a run that was read from a file says that its answers are not known', async ({ page }) => {
  await open(page, '?preset=small&engine=wasm');
  await expect(panel(page)).toContainText('It will train on');
  await drop(
    page,
    'plain.json',
    await readFile('src/store/testing/fixtures/runs/plain.json', 'utf8'),
  );
  await expect(panel(page)).toContainText('holds no weights');
  await expect(panel(page)).toContainText('No answer yet');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('a tap picks a pair and shows its neighbours enlarged', async ({ page }) => {
    await stepOnce(page, '?preset=small&engine=wasm');
    await tableIsOf(page, 1);
    await map(page).scrollIntoViewIfNeeded();
    const box = await map(page).boundingBox();
    if (!box) throw new Error('The map has no box.');
    const cell = box.width / 37;
    await page.touchscreen.tap(box.x + 20.5 * cell, box.y + 30.5 * cell);
    await expect(readout(page)).toContainText('20 + 30 = 13 (mod 37)');
    await expect(map(page).locator('canvas')).toHaveCount(2);
    const enlarged = await map(page).locator('canvas').last().boundingBox();
    expect((enlarged?.width ?? 0) / 7).toBeGreaterThan(2 * cell);
    await expect(map(page).locator('canvas')).toHaveCount(1); // it goes again
  });
});

test('where its worker does not come, a sentence says so, the run goes on, and it can be tried again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Real = Worker;
    const state = window as unknown as { breaksAnalysis: boolean };
    state.breaksAnalysis = true;
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        if (options?.name === 'analysis' && state.breaksAnalysis) throw new Error('Injected.');
        super(url, options);
      }
    };
  });
  const { button, lastStep } = await open(
    page,
    '?preset=small&engine=wasm&speed=100&maxSteps=100000',
  );
  await button('Run').click();
  const problem = panel(page).getByRole('alert');
  await expect(problem).toContainText('has stopped');
  const before = await lastStep();
  await expect.poll(lastStep).toBeGreaterThan(before);
  await page.evaluate(() => {
    (window as unknown as { breaksAnalysis: boolean }).breaksAnalysis = false;
  });
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect(panel(page)).toContainText(/It says \d+/);
  await expect(problem).toHaveCount(0);
  await button('Pause').click();
});

test('training loses little by it (printed)', async ({ page }) => {
  test.setTimeout(180_000);
  const { lastStep, button } = await open(
    page,
    '?preset=quick&engine=wasm&maxSteps=10000000&logEvery=100',
  );
  await expect(panel(page)).toBeVisible();
  await button('Run').click();
  await expect(panel(page)).toContainText(/It says \d+/);
  /** Steps a second for some seconds, with the table in sight or hidden. */
  async function rate(isShown: boolean): Promise<number> {
    await page.evaluate(
      (display) => {
        (document.querySelector('.answers') as HTMLElement).style.display = display;
      },
      isShown ? '' : 'none',
    );
    await page.waitForTimeout(600);
    const [from, began] = [await lastStep(), performance.now()];
    await page.waitForTimeout(3000);
    return (1000 * ((await lastStep()) - from)) / (performance.now() - began);
  }
  const rates: Record<'shown' | 'hidden', number[]> = { shown: [], hidden: [] };
  for (let round = 0; round < 3; round++) {
    rates.hidden.push(await rate(false));
    rates.shown.push(await rate(true));
  }
  const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] as number;
  const [shown, hidden] = [median(rates.shown), median(rates.hidden)];
  const loss = 100 * (1 - shown / hidden);
  console.log(
    `${hidden.toFixed(0)} steps a second without the table, ${shown.toFixed(0)} with it: ${loss.toFixed(1)} % less`,
  );
  expect(shown).toBeGreaterThan(0);
  expect(hidden).toBeGreaterThan(0);
});
