import { readFile } from 'node:fs/promises';
import { open, openTools } from '../support/labPage';
import { expect, type Page, test } from '../support/test';

async function openLicences(page: Page): Promise<Page> {
  await openTools(page);
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Licences' }).click();
  return opened;
}

test('the notices of all that is in the build are reachable from the page, and offline', async ({
  page,
  context,
}) => {
  await open(page);
  const online = await openLicences(page);
  await expect(online.locator('body')).toContainText('Grokking Lab (MIT)');
  await online.close();
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
  });
  await context.setOffline(true);
  const offline = await openLicences(page);
  await expect(offline.locator('body')).toContainText('Grokking Lab (MIT)');
});

test('there is a notice, with its text, of every package that the build takes from', async () => {
  const text = await readFile('dist/licences.txt', 'utf8');
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const ofOthers = ['scheduler', 'd3-array', 'immer', 'long', 'seedrandom', 'redux', 'rolldown'];
  const titles = new Set(
    [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)$/gm)].map(([, name]) => name),
  );
  expect([...titles]).toEqual(
    expect.arrayContaining([...Object.keys(dependencies), ...ofOthers, '@tensorflow/tfjs-core']),
  );
  expect([...titles]).not.toContain('@jax-js/jax'); // for development only
  for (const part of text.split(/\n={80}\n\n(?=\S+ \d+\.\d+\.\d+ \()/)) {
    expect(part.trim()).toMatch(/copyright|apache license/i);
    expect(part.trim().length).toBeGreaterThan(500);
  }
  expect(text).toContain('Apache License');
  expect(text).toContain('XNNPACK');
});
