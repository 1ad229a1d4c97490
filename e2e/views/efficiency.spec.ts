import { expect, type Page, test } from '../support/test';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Three sizes, two weight decays and one seed of each kind: some twenty seconds on two idle cores. */
const REDUCED =
  '?view=efficiency&norms.memSizes=250,450,800&norms.memDecays=1,4&norms.genSizes=900,1080,1300&norms.genDecays=0.6,1.2&norms.seeds=1';

test('a reduced sweep ends with a verdict, its figures and a table of all networks', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(REDUCED);
  await expect(page.getByRole('status')).toHaveText(/^Ready to train 12 runs: 3 sizes/);
  await button(page, 'Start').click();
  await expect(page.getByText('12 of 12')).toBeVisible({ timeout: 100_000 });
  const findings = page.getByRole('region', { name: 'Findings' });
  const sentence = findings.getByText(/^At a correct logit of/).first(); // once for each rule
  await expect(sentence).toBeVisible();
  const slope = Number(
    /memorising goes as D\^(\S+)/.exec((await sentence.textContent()) ?? '')?.[1],
  );
  expect(slope).toBeGreaterThan(0.15);
  expect(slope).toBeLessThan(0.4);
  await expect(findings).toContainText(/\(P1\) (reproduced|partly|cannot say yet)/);
  await expect(findings).toContainText(/The norms cross at D = \d+|predicts no D/);

  await page.getByText('Show as table').click();
  const rows = page.getByRole('region', { name: 'All networks' }).getByRole('row');
  await expect(rows).toHaveCount(13);
  await expect(rows.filter({ hasText: 'generalising' })).toHaveCount(6);
  await expect(rows.filter({ hasText: 'memorising' }).first()).toContainText('yes');

  await page.getByText('Show as table').click();
  await page.getByRole('radio', { name: 'train loss' }).check();
  await expect(page.getByRole('img', { name: /Norm against D, at .*train loss/ })).toBeVisible();
  await expect.poll(() => page.url()).toContain('norms.level=trainLoss');
});

test('a grid that cannot be trained is explained in a sentence', async ({ page }) => {
  await page.goto('?view=efficiency&norms.memDecays=lots');
  await expect(page.getByText('not “lots”')).toBeVisible();
  await expect(button(page, 'Start')).toHaveAttribute('aria-disabled', 'true');
});
