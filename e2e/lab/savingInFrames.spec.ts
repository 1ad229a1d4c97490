import { openInFrame } from '../support/framePage';
import { expect, test } from '../support/test';

const FRAMES = {
  'that forbids it': 'sandbox="allow-scripts allow-same-origin"',
  'that may forbid it': '',
} as const;

for (const [kind, attributes] of Object.entries(FRAMES)) {
  test(`saving in a frame ${kind} says what may have happened`, async ({ page, baseURL }) => {
    const search = '?preset=small&engine=wasm&maxSteps=60&run=1';
    const frame = await openInFrame(page, baseURL + search, attributes);
    await expect(frame.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
    await frame.getByRole('button', { name: 'Save or open', exact: true }).click();
    const dialog = frame.getByRole('dialog', { name: 'Save or open' });
    await dialog.getByRole('button', { name: 'Metrics (CSV)' }).click();
    await expect(dialog.getByRole('status')).toContainText(/If it is not among your downloads/);
    await expect(dialog).not.toContainText('Saved as');
  });
}

test('rows of a sweep that a frame may have kept back are in no file', async ({
  page,
  baseURL,
}) => {
  const search =
    '?view=critical&sweep.from=600&sweep.to=700&sweep.sizes=2&sweep.weightDecays=1&sweep.seeds=1&sweep.maxSteps=1500';
  const frame = await openInFrame(page, baseURL + search, FRAMES['that forbids it']);
  await frame.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(frame.getByText(/^[1-9]\d* of \d+$/)).toBeVisible({ timeout: 60_000 });
  await frame.getByRole('button', { name: 'Save as CSV' }).click();
  await expect(frame.getByText(/If it is not among your downloads/)).toBeVisible();
});

test('saving in a window of its own is saving', async ({ page }) => {
  await page.goto('?preset=small&engine=wasm&maxSteps=60&run=1');
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Save or open', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Metrics (CSV)' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Saved as');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});
