import { open } from '../support/labPage';
import { axeViolations } from '../support/pageChecks';
import { expect, test } from '../support/test';

test('a grokked run ungroks when its examples are cut while it trains, and the page says so', async ({
  page,
}) => {
  // Slow enough for a hand at the slider, quick enough for a test.
  const search = '?preset=small&engine=wasm&speed=800&maxSteps=20000';
  const { button, status, phase, metrics } = await open(page, search);
  const typed = page.getByRole('textbox', { name: 'Training examples, typed' });
  await button('Run').click();
  await expect(status).toContainText(/Grokked at step [\d,]+\./, { timeout: 30_000 });

  await typed.fill('100');
  await typed.press('Enter');
  await expect(status).toContainText(/Training examples 616 → 100 at step [\d,]+\./);
  await expect(status).toContainText(/Ungrokked at step [\d,]+: test accuracy (\d|1\d|20) %/, {
    timeout: 30_000,
  });
  await button('Pause').click();
  await expect(button('Run')).toBeVisible();

  // The same run went on, with a sharp fall of test accuracy after the cut.
  const { step, trainAccuracy, testAccuracy, trainExamples } = await metrics();
  expect(step[0]).toBe(0);
  const cut = trainExamples.indexOf(100);
  expect(trainExamples.slice(0, cut)).toEqual(new Array(cut).fill(616));
  expect(testAccuracy[cut - 1]).toBeGreaterThan(0.94);
  expect(testAccuracy.at(-1)).toBeLessThan(0.2);
  expect(Math.min(...trainAccuracy.slice(cut))).toBeGreaterThan(0.98);
  const { name, grokkedAt = Number.NaN, ungrokkedAt = Number.NaN } = await phase();
  expect(name).toBe('ungrokked');
  expect(step.slice(cut)).toContain(ungrokkedAt);
  expect(grokkedAt).toBeLessThan(step[cut] ?? 0);

  // What the word means, when this run came to deserve it, and by which limits.
  await page.getByRole('button', { name: 'ungrokked', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'What the words mean' });
  await expect(dialog).toContainText(`from step ${ungrokkedAt.toLocaleString('en-US')}.`);
  await expect(dialog).toContainText('no more than 20 %');
  expect(await axeViolations(page)).toEqual([]);
  const low = dialog.getByRole('textbox', { name: 'Nothing up to' });
  await low.fill('0');
  await low.press('Enter');
  await expect(dialog).toContainText('no more than 0 %');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL(/phases\.low=0(&|$)/);
});

test('random answers on the way undo what was learned, in every chart’s columns', async ({
  page,
}) => {
  const { metrics, phase } = await open(page, '?preset=small&engine=wasm');
  const steps = (n: number) => page.evaluate((count) => window.grokkingLab.step(count), n);
  await steps(100);
  expect((await metrics()).trainAccuracy.at(-1)).toBeGreaterThan(0.98);
  await page.getByText('More settings').click();
  await page.getByRole('combobox', { name: 'Labels' }).selectOption('random');
  await steps(1);
  const { trainAccuracy, randomLabels } = await metrics();
  expect(randomLabels.slice(-2)).toEqual([0, 1]);
  expect(trainAccuracy.at(-1)).toBeLessThan(0.2);
  expect((await phase()).name).toBe('memorising');
});
