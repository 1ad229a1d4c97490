import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { open } from '../support/labPage';
import { axeViolations } from '../support/pageChecks';
import { expect, test } from '../support/test';

test('the link that is shared opens the same settings, and can hide and lock', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { config } = await open(page, '?preset=small&engine=wasm&optimizer.weightDecay=0.3&seed=4');
  const shared = await config();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const link = dialog.getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/\?preset=small&optimizer\.weightDecay=0\.3&seed=4&engine=wasm$/);
  const code = dialog.locator('.qr path');
  const before = await code.getAttribute('d');

  await dialog.getByText('Link for a class').click();
  await dialog.getByRole('checkbox', { name: 'Hide Weight decay' }).check();
  await dialog.getByRole('checkbox', { name: 'Hide Experiments' }).check();
  await dialog.getByRole('checkbox', { name: 'Lock Seed' }).check();
  await dialog.getByRole('button', { name: 'Copy: Link' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('hide=optimizer.weightDecay,experiments&lock=seed');
  expect(await code.getAttribute('d')).not.toBe(before);
  expect(await axeViolations(page)).toEqual([]);

  const { choice, slider } = await open(page, copied);
  expect(await config()).toEqual(shared);
  await expect(slider('Weight decay')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Experiments' })).toHaveCount(0);
  const seed = page.getByRole('textbox', { name: 'Seed' });
  await expect(seed).toBeDisabled();
  await expect(seed).toHaveAccessibleDescription(/Locked by the link that opened this page\./);
  await expect(
    page.getByText('Weight decay is fixed at 0.3, Seed 4; not shown: Experiments.'),
  ).toBeVisible();
  // Whatever is chosen, what the link holds stays, and so does the link.
  await choice('Preset').selectOption('instant');
  expect(await config()).toMatchObject({ seed: 4, optimizer: { weightDecay: 0.3 } });
  await expect(page).toHaveURL(/preset=instant.*hide=optimizer\.weightDecay,experiments&lock=seed/);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Show and unlock everything' }).click();
  await expect(slider('Weight decay')).toBeVisible();
  expect(await config()).toMatchObject({ seed: 4, optimizer: { weightDecay: 0.3 } });

  await open(page, '?preset=small&hide=nothing');
  await expect(page.getByText('There is no control “nothing” to hide')).toBeVisible();
});

test('the lab trains in the frame of another site’s page, and fits 600 by 400', async ({
  page,
  baseURL,
}) => {
  const lab = new URL('?embed=1&preset=small&engine=wasm&maxSteps=200', baseURL);
  const body = `<!doctype html><title>A lesson</title><iframe src="${lab}" width="600" height="400" title="Lab"></iframe>`;
  const school = createServer((_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html' }).end(body),
  );
  await once(school.listen(0, '127.0.0.1'), 'listening'); // for a browser, another site than localhost
  await page.goto(`http://127.0.0.1:${(school.address() as AddressInfo).port}/`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(frame.getByRole('status').first()).toContainText(/step 200/);
  // A browser that lets no other site's frame keep anything: the lab says so, and trains all the same.
  await expect(frame.getByText(/does not let the page keep runs/)).toBeVisible();
  await frame.getByRole('button', { name: 'Dismiss message' }).click();
  await expect(frame.getByRole('figure', { name: 'Accuracy' })).toBeInViewport({ ratio: 0.9 });
  await expect(frame.getByRole('combobox', { name: 'Preset' })).toBeInViewport();
  const out = frame.getByRole('link', { name: 'Open in Grokking Lab' });
  await expect(out).toHaveAttribute('href', '?preset=small&engine=wasm&maxSteps=200');
  await expect(frame.getByRole('link')).toHaveCount(1);
  const overflow = await frame
    .locator('html')
    .evaluate((root) => [
      root.scrollWidth - root.clientWidth,
      root.scrollHeight - root.clientHeight,
    ]);
  expect(overflow).toEqual([0, 0]);
  school.close();
});
