import { lab, open } from '../support/labPage';
import { expect, test } from '../support/test';

test('opening a page with run=1 memorises, and groks within 30 seconds, on WebGPU in the worker', async ({
  page,
}) => {
  const start = Date.now();
  await page.goto('?preset=small&engine=webgpu&run=1');
  const { status, engine, metrics, phase } = lab(page);
  await expect(status).toContainText(/Memorised at step [\d,]+/, { timeout: 30_000 });
  await expect(status).toContainText(/Grokked at step [\d,]+/, {
    timeout: Math.max(1, 30_000 - (Date.now() - start)),
  });

  expect((await engine())?.name).toBe('webgpu');
  const { memorisedAt = Number.NaN, grokkedAt = Number.NaN } = await phase();
  expect(grokkedAt).toBeGreaterThan(4 * memorisedAt); // a delay worth the name
  const columns = await metrics();
  const at = columns.step.indexOf(memorisedAt);
  expect(columns.trainAccuracy[at]).toBeGreaterThanOrEqual(0.99);
  expect(columns.testAccuracy[at]).toBeLessThan(0.2);
  expect(columns.testAccuracy[columns.step.indexOf(grokkedAt)]).toBeGreaterThanOrEqual(0.95);
});

test('the controls and charts are there by their names, and each setting is explained', async ({
  page,
}) => {
  const { button, slider, choice, figure, status } = await open(page);
  for (const name of ['Run', 'Step', 'Reset'] as const) await expect(button(name)).toBeVisible();
  for (const name of ['Training examples', 'Weight decay', 'Learning rate'] as const) {
    await expect(slider(name)).toBeVisible();
    await expect(slider(name)).toHaveAccessibleDescription(/\w{3,}/);
  }
  for (const name of ['Preset', 'Task', 'Model', 'Engine'] as const) {
    await expect(choice(name)).toBeVisible();
  }
  for (const name of ['Accuracy', 'Loss', 'Logit magnitude', 'Weight norm'] as const) {
    await expect(figure(name)).toBeVisible();
  }
  await expect(status).toHaveCount(1);
});
