import { open } from '../support/labPage';
import { expect, type Page, test } from '../support/test';

const link = (page: Page, name: 'Lab' | 'Two circuits') =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const without = (page: Page, name: string) =>
  page.getByRole('switch', { name: `Without ${name}`, exact: true });
const statusSentence = (page: Page) => page.getByRole('status');
const figure = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });

const GROKS = /Generalising overtakes memorising at step 5,0\d\d, .*: it groks\./;

async function openCircuits(page: Page, search = '?view=circuits') {
  await page.goto(search);
  await expect(slider(page, 'κ')).toBeVisible();
}

test('one finds the two circuits, takes away each ingredient and reads what happens', async ({
  page,
}) => {
  await open(page);
  await link(page, 'Two circuits').click();
  await expect(page).toHaveTitle('Two circuits – Grokking Lab');
  await expect(statusSentence(page)).toHaveText(GROKS);
  for (const name of ['Loss', 'Circuit weights', 'Parameter norm']) {
    await expect(figure(page, name).locator('canvas')).toBeVisible();
  }
  await expect(figure(page, 'Circuit weights')).toContainText('Gen 7.25');
  await expect(figure(page, 'Circuit weights')).toContainText('Mem 0.91');
  await expect(page.getByText(/= 8 times that of Mem/)).toBeVisible();

  const seen = [
    ['better generalisation', /Neither circuit is right on test examples/],
    ['better efficiency', /It only memorises: generalising does not overtake memorising/],
    ['slower learning', /No delay: generalising leads from step 2/],
  ] as const;
  for (const [name, sentence] of seen) {
    await without(page, name).check();
    await expect(statusSentence(page)).toHaveText(sentence);
    await without(page, name).uncheck();
    await expect(statusSentence(page)).toHaveText(GROKS);
  }
});

test('a slider moves the curves, and what it is set to is in the address', async ({
  page,
  context,
}) => {
  await openCircuits(page);
  await slider(page, 'κ').focus();
  for (let i = 0; i < 16; i++) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('textbox', { name: 'κ, typed' })).toHaveValue('2');
  await expect(page.getByText(/the winner takes all/)).toBeVisible();
  await expect(statusSentence(page)).toHaveText(/It only memorises/);
  await page.getByRole('combobox', { name: 'Weight decay is' }).selectOption('halved');
  await without(page, 'slower learning').check();
  await expect
    .poll(() => decodeURIComponent(new URL(page.url()).search))
    .toBe('?view=circuits&sim.slowness=without&sim.kappa=2&sim.convention=halved');

  const restored = await context.newPage();
  await openCircuits(restored, page.url());
  await expect(slider(restored, 'κ')).toHaveAttribute('aria-valuetext', '2');
  await expect(without(restored, 'slower learning')).toBeChecked();
  await expect(slider(restored, 'Gen, second factor')).toBeDisabled();
  await expect(statusSentence(page)).toHaveText(/No delay/);
  await expect(statusSentence(restored)).toHaveText(
    (await statusSentence(page).textContent()) as string,
  );

  await restored.getByRole('button', { name: 'Back to the paper’s numbers' }).click();
  await expect(statusSentence(restored)).toHaveText(GROKS);
  await expect.poll(() => new URL(restored.url()).search).toBe('?view=circuits');
});

test('the lab trains on while one looks away, and loses nothing', async ({ page }) => {
  const { button, lastStep, config } = await open(page, '?preset=small&maxSteps=100000&seed=3');
  await page.getByText('More settings').click();
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(20);
  await link(page, 'Two circuits').click();
  await expect(statusSentence(page)).toHaveText(GROKS);
  await expect(page.getByRole('link', { name: 'Lab (training)' })).toBeVisible();
  const before = await lastStep();
  await expect.poll(lastStep).toBeGreaterThan(before);

  await slider(page, 'κ').press('ArrowLeft');
  await expect.poll(() => page.url()).toContain('sim.kappa=1.15');
  expect(page.url()).toContain('preset=small');

  await page.goBack();
  await expect(button('Pause')).toBeVisible();
  await expect(page.getByLabel('Warm-up steps')).toBeVisible(); // still unfolded
  await expect(page.getByRole('figure', { name: 'Accuracy' }).locator('canvas')).toBeVisible();
  expect((await config()).seed).toBe(3);
  await expect.poll(() => page.url()).toContain('sim.kappa=1.15');
  await link(page, 'Two circuits').click();
  await expect(slider(page, 'κ')).toHaveAttribute('aria-valuetext', '1.15');
});

test('bad links are explained in a sentence', async ({ page }) => {
  await openCircuits(page, '?view=circuits&sim.kappa=9&sim.moon=1');
  await expect(page.getByText('κ (kappa) must be a number from 0.25 to 4')).toBeVisible();
  await expect(page.getByText('There is no setting “moon”')).toBeVisible();
  await expect(slider(page, 'κ')).toHaveAttribute('aria-valuetext', '4');
  await page.goto('?view=moon');
  await expect(
    page.getByText('View (view) must be one of lab, circuits, critical, efficiency'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
});

test('a descent that diverges is explained in a sentence, with curves up to there', async ({
  page,
}) => {
  await openCircuits(page, '?view=circuits&sim.kappa=0.25&sim.alpha=10&sim.learningRate=10');
  await expect(statusSentence(page)).toHaveText(/^Diverged at step [\d,]+: .*learning rate/);
  await expect(page.locator('main')).not.toContainText('NaN');
});

test('very many steps are drawn as they come', async ({ page }) => {
  await openCircuits(page, '?view=circuits&sim.steps=5000000&sim.kappa=2');
  await expect(page.getByText(/after 5,000,000 steps/)).toBeVisible({ timeout: 30_000 });
});
