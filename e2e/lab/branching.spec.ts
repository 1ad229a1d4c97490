import { open } from '../support/labPage';
import { axeViolations } from '../support/pageChecks';
import { expect, test } from '../support/test';

test('a branch with fewer examples ungroks beside the run that it left', async ({ page }) => {
  const search = '?preset=small&engine=wasm&maxSteps=1400';
  const { button, status, figure, metrics, phase, choice } = await open(page, search);
  const runs = page.getByRole('region', { name: 'Runs' });
  const rows = runs.getByRole('row');
  await button('Run').click();
  await expect(status).toContainText(/Grokked at step [\d,]+\./, { timeout: 30_000 });
  await expect(button('Run')).toBeVisible({ timeout: 30_000 }); // it is over
  await expect(rows).toHaveCount(0);
  const before = await metrics();

  // Another network cannot go on with these weights; the page says so before anyone tries.
  await page.getByText('More settings').click();
  const hidden = page.getByRole('textbox', { name: 'Hidden units' });
  await hidden.fill('32');
  await hidden.press('Enter');
  await expect(runs).toContainText('Hidden units must be 64, not 32.');
  await runs.getByRole('button', { name: /Branch from step/ }).click({ force: true });
  await expect(rows).toHaveCount(0);
  await hidden.fill('64');
  await hidden.press('Enter');
  await expect(runs).not.toContainText('must be');

  // By keyboard, on a chart: to the last step that is drawn, and a third of the points back.
  const typed = page.getByRole('textbox', { name: 'Training examples, typed' });
  await typed.fill('100');
  await typed.press('Enter');
  const accuracy = figure('Accuracy');
  await accuracy.getByRole('group', { name: 'Accuracy over steps' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  const here = accuracy.getByRole('button', { name: /Branch from step/ });
  await expect(here).toBeFocused();
  const at = Number((await here.innerText()).replace(/\D/g, ''));
  const { grokkedAt = Number.NaN } = await phase();
  expect(at).toBeGreaterThan(grokkedAt);
  expect(at).toBeLessThan(1400);
  await page.keyboard.press('Enter');

  // Two runs, two names; the first as it was, the branch as the first up to that step and then with fewer examples.
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText(/First run\s*grokked/);
  const name = `from step ${at.toLocaleString('en-US')}: Training examples 100`;
  await expect(rows.nth(2)).toContainText(name);
  await expect(rows.nth(2)).toContainText(/ungrok/, { timeout: 15_000 });
  await expect(button('Run')).toBeVisible({ timeout: 30_000 });
  const after = await metrics();
  const shared = before.step.filter((step) => step <= at).length;
  expect(after.step.slice(0, shared)).toEqual(before.step.slice(0, shared));
  expect(after.testLoss.slice(0, shared)).toEqual(before.testLoss.slice(0, shared));
  expect(new Set(after.trainExamples.slice(shared))).toEqual(new Set([100]));
  expect(after.testAccuracy.at(-1)).toBeLessThan(0.7);

  // The table has both, and forgets what is hidden.
  await accuracy.getByText('Show as table').click();
  const last = accuracy.getByRole('row').last().getByRole('cell');
  await expect(last).toHaveCount(4);
  const shares = (await last.allInnerTexts()).map((text) => Number.parseFloat(text));
  expect(shares[1]).toBeLessThan(70);
  expect(shares[3]).toBeGreaterThan(94);
  expect(await axeViolations(page)).toEqual([]);
  await runs.getByRole('checkbox', { name: 'Show First run' }).uncheck();
  await expect(last).toHaveCount(2);
  await runs.getByRole('button', { name: 'Remove First run' }).click();
  await expect(rows).toHaveCount(0);
  await expect(choice('Preset')).toHaveValue('small');
});

test('a run that is kept stays beside the next, and branches from a list of steps', async ({
  page,
}) => {
  const { button, lastStep, metrics } = await open(page, '?preset=small&engine=wasm&maxSteps=200');
  const runs = page.getByRole('region', { name: 'Runs' });
  const rows = runs.getByRole('row');
  await button('Run').click();
  await expect.poll(lastStep).toBe(200);
  const first = await metrics();
  await runs.getByRole('checkbox', { name: 'Keep for comparison' }).check();
  const decay = page.getByRole('textbox', { name: 'Weight decay, typed' });
  await decay.fill('0.3');
  await decay.press('Enter');
  await button('Reset').click();
  await button('Run').click();
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(2)).toContainText('Weight decay 0.3');
  await expect.poll(lastStep).toBe(200);

  const branchFromFirst = async () => {
    await runs.getByRole('combobox', { name: 'Run to branch from' }).selectOption('First run');
    await runs.getByRole('combobox', { name: 'Step to branch from' }).selectOption({ index: 5 });
    await runs.getByRole('button', { name: /Branch from step/ }).click();
  };
  await branchFromFirst();
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(3)).toContainText(/from step [\d,]+: Weight decay 0\.3/);
  await expect.poll(lastStep).toBe(200);
  expect((await metrics()).testLoss).not.toEqual(first.testLoss);

  // With the settings of the run that it left, a branch is that run again.
  await decay.fill('1');
  await decay.press('Enter');
  await branchFromFirst();
  await expect(rows.nth(4)).toContainText(/same settings, from step [\d,]+/);
  await expect.poll(lastStep).toBe(200);
  const { step, testLoss, weightNorm } = await metrics();
  expect({ step, testLoss, weightNorm }).toEqual({
    step: first.step,
    testLoss: first.testLoss,
    weightNorm: first.weightNorm,
  });
});
