import { open } from '../support/labPage';
import { axeViolations } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

const experiments = (page: Page) => page.getByRole('region', { name: 'Experiments' });
const start = (page: Page, name: string) =>
  experiments(page).getByRole('button', { name, exact: true }).click();
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The accuracy chart's table once it reaches a step: step, train and test accuracy (per cent) of each row. */
async function accuracies(page: Page, end: string) {
  const figure = page.getByRole('figure', { name: 'Accuracy', exact: true });
  await figure.getByText('Show as table').click();
  // The table is made after the click, and then follows the run every two seconds.
  await expect(figure.getByRole('rowheader').last()).toHaveText(end);
  const rows = await figure.getByRole('row').allInnerTexts();
  await figure.getByText('Show as table').click();
  const number = (cell: string) => Number(cell.replace(/[,%\s]/g, ''));
  const numbers = rows.slice(1).map((row) => row.split('\t').map(number));
  const at = (step: number) => numbers.findLast(([of = 0]) => of <= step) as number[];
  return { at, last: numbers.at(-1) as number[] };
}

/** Starts an experiment, waits for its verdict and gives it back, with the steps that it names. */
async function runExperiment(page: Page, name: string, wait: number) {
  await start(page, name);
  await expect(card(page, name)).toContainText('Expect:');
  await expect(card(page, name)).toContainText(/Seen:|Not seen/, { timeout: wait });
  const [, verdict = ''] = /(Seen:.*|Not seen.*)$/m.exec(await card(page, name).innerText()) ?? [];
  const numberIn = (pattern: RegExp) => Number(pattern.exec(verdict)?.[1]?.replace(/,/g, ''));
  return { verdict, numberIn };
}

test('each of the paper’s four behaviours is one click away, and the page says what was seen', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await open(page, '?engine=wasm');

  await test.step('grokking', async () => {
    const { verdict, numberIn } = await runExperiment(page, 'Grokking', 60_000);
    expect(verdict).toMatch(
      /^Seen: Memorised at step [\d,]+, grokked at step [\d,]+, \d+ times as late;/,
    );
    const grokked = numberIn(/grokked at step ([\d,]+)/);
    expect(grokked).toBeGreaterThan(3 * numberIn(/Memorised at step ([\d,]+)/));
    const { at, last } = await accuracies(page, '3,000');
    expect(at(grokked / 3)[2]).toBeLessThan(50);
    expect(last.slice(0, 2)).toEqual([3000, 100]);
    expect(last[2]).toBeGreaterThan(95);
  });

  await test.step('no grokking', async () => {
    const { verdict } = await runExperiment(page, 'No grokking', 60_000);
    expect(verdict).toMatch(
      /^Seen: Memorised at step [\d,]+; test accuracy (below 1|\d) % at step 6,000/,
    );
    const { last } = await accuracies(page, '6,000');
    expect(last.slice(0, 2)).toEqual([6000, 100]);
    expect(last[2]).toBeLessThan(10);
  });

  await test.step('ungrokking', async () => {
    const { verdict, numberIn } = await runExperiment(page, 'Ungrokking', 60_000);
    expect(verdict).toContain('; cut to 100 examples at step 1,000; ungrokked at step ');
    expect(numberIn(/grokked at step ([\d,]+)/)).toBeLessThan(1000);
    await expect(page.getByRole('status')).toContainText('Cut to 100 examples at step 1,000.');
    await expect(card(page, 'Settings')).toContainText('cut to 100');
    const { at, last } = await accuracies(page, '2,500');
    expect(at(1000)[2]).toBeGreaterThan(90);
    expect(last.slice(0, 2)).toEqual([2500, 100]);
    expect(last[2]).toBeLessThan(20);
  });

  await test.step('semi-grokking', async () => {
    const { verdict, numberIn } = await runExperiment(page, 'Semi-grokking', 60_000);
    expect(verdict).toMatch(
      /^Seen: Memorised at step [\d,]+; test accuracy \d\d % at step 24,000, steady since/,
    );
    const { at, last } = await accuracies(page, '24,000');
    expect(last.slice(0, 2)).toEqual([24_000, 100]);
    expect(last[2]).toBeGreaterThan(50);
    expect(last[2]).toBeLessThan(95);
    const since = numberIn(/since step ([\d,]+)/);
    expect(since).toBeLessThan(23_500);
    expect(Math.abs((at(since)[2] as number) - (last[2] as number))).toBeLessThan(4);
  });
  expect(await axeViolations(page)).toEqual([]);
});

test('an experiment is in the address, can be changed, set again and closed', async ({ page }) => {
  const { button, config } = await open(page, '?experiment=ungrokking&speed=50&engine=wasm');
  const title = card(page, 'Ungrokking');
  await expect(title).toContainText('Press Run to see it.');
  expect((await config()).cut).toEqual({ step: 1000, trainExamples: 100 });
  await button('Run').focus();
  await page.keyboard.press('Enter');
  await expect(title).toContainText('So far: Memorised at step', { timeout: 20_000 });
  expect(await page.evaluate(() => window.grokkingLab.experiment())).toMatchObject({
    name: 'ungrokking',
    seen: false,
    sentence: expect.stringContaining('Memorised at step'),
  });

  const decay = page.getByRole('textbox', { name: 'Weight decay, typed' });
  await decay.fill('0.5');
  await decay.press('Enter');
  await expect(title).toContainText('Changed: Weight decay.');
  expect(await page.evaluate(() => window.grokkingLab.experiment())).toBeUndefined();
  await title.getByRole('button', { name: 'Run it as it was' }).click();
  await expect(title).not.toContainText('Changed');
  await expect(page).toHaveURL(/experiment=ungrokking&preset=small&.*cut\.step=1000/);

  await title.getByRole('button', { name: 'Close the experiment' }).click();
  await expect(title).toBeHidden();
  await expect(page).not.toHaveURL(/experiment/);
  await experiments(page).getByRole('radio', { name: 'paper' }).check();
  await start(page, 'Semi-grokking');
  const paper = card(page, 'Semi-grokking, paper size');
  await expect(paper).toContainText('stayed near 55 % from step 8,000,000');
  expect((await config()).task).toMatchObject({ p: 113, trainExamples: 1532 });
  await expect(paper).toContainText('So far: Not memorised by step', { timeout: 20_000 });

  await page.goto('?experiment=moon');
  await expect(page.getByText(/Experiment \(experiment\) must be one of grokking,/)).toBeVisible();
});
