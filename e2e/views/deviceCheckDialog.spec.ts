import { open, openTools } from '../support/labPage';
import { expect, test } from '../support/test';

const ENGINES = [/^webgpu$/, /^wasm$/, /^tfjs/];
const FILES = 7;
const CHECKS = FILES * ENGINES.length;

test('check this device: every reference run passes on every engine', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page);
  await openTools(page);
  await page.getByRole('button', { name: 'Check this device' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`All ${CHECKS} checks passed`, { timeout: 150_000 });
  const results = dialog.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(results).toHaveCount(CHECKS);
  await expect(results.filter({ hasText: '✓ passes' })).toHaveCount(CHECKS);
  for (const engine of ENGINES) {
    await expect(results.filter({ has: page.getByRole('cell', { name: engine }) })).toHaveCount(
      FILES,
    );
  }
});
