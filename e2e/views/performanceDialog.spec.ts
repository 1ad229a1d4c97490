import { open, openTools, stepOnce } from '../support/labPage';
import { axeViolations } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

/** Opens the panel by keyboard and waits until it has measured. */
async function measure(page: Page) {
  await openTools(page);
  const opener = page.getByRole('button', { name: 'Performance' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Where does the time go?' });
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Measure again' })).toBeVisible({
    timeout: 60_000,
  });
  return panel;
}

const ENGINES = {
  wasm: { kernel: 'matrix products product', how: /processor’s clock/, label: /^WebAssembly SIMD/ },
  webgpu: {
    kernel: 'logits of each pair logits',
    how: /GPU’s own clock|many times in a row/,
    label: /^WebGPU on/,
  },
};

for (const [engine, { kernel, how, label }] of Object.entries(ENGINES)) {
  test(`the panel shows where the time of a step goes, on ${engine}`, async ({ page }) => {
    await stepOnce(page, `?preset=small&engine=${engine}`);
    const panel = await measure(page);
    await expect(panel.getByText(label)).toContainText(
      /[\d.]+ steps a second .* GFLOP\/s\. That is [\d.]+ % of the [\d.]+ GFLOP\/s/,
    );
    const row = panel
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: kernel }) });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(/[\d.]+ %/);
    await expect(panel.getByText(how)).toContainText(/calls a step/);
    expect(await axeViolations(page, { part: 'dialog[open]' })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page, { part: 'dialog[open]', contrastOnly: true })).toEqual([]);

    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page.getByRole('button', { name: 'Performance' })).toBeFocused();
    // The run beside it is where it was, and goes on.
    await page.getByRole('button', { name: 'Step', exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => window.grokkingLab.metrics().step))
      .toEqual([0, 1, 2]);
  });
}

test('a run that trains is paused for the measurement', async ({ page }) => {
  const { button, status } = await open(page, '?preset=quick&engine=wasm&maxSteps=100000');
  await button('Run').click();
  await expect(button('Pause')).toBeVisible();
  const panel = await measure(page);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(button('Run')).toBeEnabled();
  await expect(status).toContainText(/paused/i);
});

test('an engine that cannot tell says so in words', async ({ page }) => {
  await open(page, '?preset=small&engine=tfjs');
  const panel = await measure(page);
  await expect(panel).toContainText('TensorFlow.js does not say which kernels it runs.');
});
