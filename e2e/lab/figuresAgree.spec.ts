import { open, openTools } from '../support/labPage';
import { expect, test } from '../support/test';

test('what stands beside each other is of one moment', async ({ page }) => {
  const { button } = await open(page, '?preset=small&engine=wasm&maxSteps=2000&speed=400');
  await button('Run').click();
  await expect(button('Pause')).toBeVisible();
  const { compared, found } = await page.evaluate(async () => {
    const found: string[] = [];
    let compared = 0;
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const values = [...document.querySelectorAll('figure')]
      .find((figure) => figure.textContent?.includes('Accuracy'))
      ?.querySelectorAll('[data-series] [data-value]');
    const legend = (at: number) => Number.parseFloat(values?.[at]?.textContent ?? '');
    for (let frame = 0; frame < 400; frame++) {
      await new Promise(requestAnimationFrame);
      const sentence = text('[role=status]');
      const steps = Number(text('.readouts dd').replace(/\D/g, ''));
      const said = [/train accuracy (\d+) %/i, /test accuracy (?:still )?(\d+) %/i].map(
        (pattern) => pattern.exec(sentence)?.[1],
      );
      said.forEach((percent, i) => {
        if (percent === undefined) return;
        compared++;
        if (Math.floor(legend(i)) !== Number(percent)) found.push(`${sentence} | ${legend(i)} %`);
      });
      if (/begun|Setting up/.test(sentence) && steps > 0) found.push(`${sentence} at ${steps}`);
      const phase = text('.readouts .phase dd button');
      if (/^Memorising/.test(sentence) !== (phase === 'memorising'))
        found.push(`${sentence} ${phase}`);
    }
    return { compared, found: [...new Set(found)] };
  });
  expect(found).toEqual([]);
  expect(compared).toBeGreaterThan(100);
});

test('a run that stands still has no steps per second, and engines are timed alone', async ({
  page,
}) => {
  const { button } = await open(page, '?preset=small&engine=wasm&maxSteps=100000');
  const perSecond = page.locator('.readouts div', { hasText: 'Steps per second' }).locator('dd');
  await expect(page.locator('.speeds')).toContainText('Timed for a moment, while nothing trained:');
  await button('Run').click();
  await expect(perSecond).toHaveText(/^[\d,.]+$/);
  await button('Pause').click();
  await expect(button('Run')).toBeVisible();
  await expect(perSecond).toHaveText('–');
});

test('settings that make the task impossible are named beside it, and blamed afterwards', async ({
  page,
}) => {
  const { button, choice, status } = await open(
    page,
    '?preset=small&model.embedding=shared&engine=wasm&maxSteps=300',
  );
  const settings = page.getByRole('region', { name: 'Settings' });
  await expect(settings).toContainText('are known for free and left out of the test');
  await choice('Task').selectOption({ label: 'x − y' });
  await expect(settings).toContainText(
    'This network cannot learn this task: with one shared table, its answers to (x, y) and (y, x) are equal, and the labels are not. It can reach 79 % of its training examples at most, and 51 % of all pairs.',
  );
  await expect(settings).toContainText('Small, changed in: Task, Embedding.');
  await button('Run').click();
  await expect(status).toContainText('More steps cannot help', { timeout: 30_000 });
  await expect(status).not.toContainText('Raise “Stop after”');
  await choice('Model').selectOption({ label: 'Transformer' });
  await expect(settings).not.toContainText('This network cannot learn');
});

test('a branch between two snapshots says of which step it is', async ({ page }) => {
  const { button, figure, lastStep } = await open(page, '?preset=small&engine=wasm&maxSteps=400');
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 30_000 }).toBe(400);
  await figure('Accuracy').getByRole('group', { name: 'Accuracy over steps' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const offer = figure('Accuracy').locator('.branch-at-step');
  await expect(offer).toContainText(
    'Of step 390 there is no snapshot; the last before it is of step',
  );
  const from = /is of step (\d+)/.exec(await offer.innerText())?.[1];
  await expect(offer.getByRole('button', { name: `Branch from step ${from}` })).toBeFocused();
});

test('a run waits for a profile, and both the page and the panel say so', async ({ page }) => {
  const { button, status, lastStep } = await open(
    page,
    '?preset=quick&engine=wasm&maxSteps=100000',
  );
  await button('Run').click();
  await expect.poll(lastStep).toBeGreaterThan(0);
  await openTools(page);
  await page.getByRole('button', { name: 'Performance' }).click();
  // Before anything of the profile can have begun.
  await page.evaluate(() => window.grokkingLab.run());
  const panel = page.getByRole('dialog', { name: 'Where does the time go?' });
  await expect(panel).toContainText('Run was pressed: the run waits until this has ended');
  await expect(status).toContainText('The run waits until “Performance” has measured');
  const waiting = await lastStep();
  await expect(panel.getByText(/steps a second .* GFLOP\/s/)).toBeVisible({ timeout: 60_000 });
  await expect(panel).not.toContainText('Run was pressed');
  await expect.poll(lastStep, { timeout: 20_000 }).toBeGreaterThan(waiting);
});

test('a sweep that trains waits for a profile, and then goes on', async ({ page }) => {
  await page.goto('?view=critical');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText(/^Training 12 sizes/).first()).toBeVisible({ timeout: 60_000 });
  await openTools(page);
  await page.getByRole('button', { name: 'Performance' }).click();
  await expect(page.getByText('Paused while “Performance” measures in the Lab')).toBeVisible();
  const panel = page.getByRole('dialog', { name: 'Where does the time go?' });
  await expect(panel.getByRole('button', { name: 'Measure again' })).toBeVisible({
    timeout: 60_000,
  });
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('Paused while “Performance” measures in the Lab')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

test('the library has the run on the page as the page has it', async ({ page }) => {
  const { button } = await open(page, '?preset=small&engine=wasm&maxSteps=100000&speed=20');
  await button('Run').click();
  await expect(page.locator('.readouts dd').first()).not.toHaveText('0');
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  const item = page.getByRole('listitem').filter({ hasText: 'On the page now:' });
  await expect(item).toBeVisible();
  const differing = await page.evaluate(async () => {
    const found = new Set<string>();
    for (let frame = 0; frame < 120; frame++) {
      await new Promise(requestAnimationFrame);
      const steps = document.querySelector('.readouts dd')?.textContent ?? '';
      const saved = document.querySelector('.saved')?.textContent ?? '';
      if (!saved.includes(`step ${steps} of 100,000`)) found.add(`${steps} | ${saved}`);
    }
    return [...found];
  });
  expect(differing).toEqual([]);
});
