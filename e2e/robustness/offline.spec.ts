import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { lab, open, openTools, trainingWorker } from '../support/labPage';
import { staticHost } from '../support/staticHost';
import { expect, type Page, test } from '../support/test';

/** Until a service worker looks after the page, and so has all files. */
const expectServiceWorker = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), {
      timeout: 30_000,
    })
    .toBe(true);

const NEW_VERSION_NOTICE = 'A new version of the lab is ready: reload the page when you like.';

/** What the training worker has loaded, as one text. */
const workerFiles = async (page: Page) =>
  (await trainingWorker(page)).evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .join(),
  );

test('after the first visit the lab works without a network, under any path', async ({
  page,
  context,
}) => {
  test.setTimeout(150_000);
  const host = await staticHost('dist', '/deep/er/');
  const errors: string[] = [];
  await open(page, `${host.url}?preset=small`);
  await expectServiceWorker(page);
  host.close();
  await context.setOffline(true);

  page.on('pageerror', (error) => errors.push(error.message));
  const { button, phase } = await open(page, `${host.url}?preset=small`);
  await button('Run').click();
  await expect
    .poll(async () => (await phase()).memorisedAt, { timeout: 60_000 })
    .toBeGreaterThan(0);
  await button('Pause').click();
  await page.getByRole('link', { name: 'Two circuits' }).click();
  await expect(page.getByRole('heading', { name: /circuit/i }).first()).toBeVisible();

  // What is fetched late: TensorFlow.js with its WebAssembly, and PyTorch's runs.
  const late = await open(page, `${host.url}?preset=small&engine=tfjs`);
  await late.button('Step').click();
  await expect.poll(late.lastStep, { timeout: 30_000 }).toBe(1);
  await openTools(page);
  await page.getByRole('button', { name: 'Check this device' }).click();
  await expect(page.getByRole('dialog').getByRole('row').nth(1)).toBeVisible({ timeout: 60_000 });
  expect(errors).toEqual([]);
  expect(await page.getByText(NEW_VERSION_NOTICE).count()).toBe(0);
});

test.describe('a new version', () => {
  const next = join('node_modules/.cache', `e2e-next-version-${process.pid}`);

  // The same program under other names, so that no file of the old version is on the host any more.
  test.beforeAll(async () => {
    const names = {
      chunkFileNames: 'assets/next-[hash].js',
      entryFileNames: 'assets/next-[hash].js',
    };
    await build({
      logLevel: 'silent',
      worker: { rolldownOptions: { output: names } },
      build: { outDir: next, emptyOutDir: true, rolldownOptions: { output: names } },
    });
  });

  test.afterAll(() => rm(next, { recursive: true, force: true }));

  test('is announced, leaves a run alone, and comes whole with the next loading', async ({
    page,
  }) => {
    test.setTimeout(150_000);
    const host = await staticHost('dist');
    const { button, lastStep, engine } = await open(
      page,
      `${host.url}?preset=never&maxSteps=1000000`,
    );
    await expectServiceWorker(page);
    await button('Run').click();
    await expect.poll(lastStep).toBeGreaterThan(10);

    host.upload(next);
    host.served.length = 0;
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(page.getByText(NEW_VERSION_NOTICE)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: 'reload the page' })).toBeVisible();
    const then = await lastStep();
    await expect.poll(lastStep).toBeGreaterThan(then); // the run goes on
    const fetched = () => host.served.filter(({ path }) => path !== 'sw.js').length;
    const before = fetched();
    expect(before).toBeGreaterThan(10);

    // The old page still starts its own worker and loads its own chunks, which the host no longer has.
    await button('Pause').click();
    await (await trainingWorker(page)).evaluate(() => self.close());
    await expect(lab(page).status).toContainText(/worker/i, { timeout: 30_000 });
    await button('Run').click();
    await expect.poll(lastStep, { timeout: 20_000 }).toBeGreaterThan(0);
    expect((await engine())?.name).toBeDefined();
    await page.getByRole('link', { name: 'Two circuits' }).click();
    await expect(page.getByText('Loading …')).toHaveCount(0);
    expect(await workerFiles(page)).toMatch(/host-/);
    expect(await workerFiles(page)).not.toContain('next-');
    expect(fetched()).toBe(before);

    // A second page has the new version; the first one's files are kept until it is closed.
    const second = await page.context().newPage();
    await open(second, host.url);
    expect(await workerFiles(second)).toContain('next-');
    await expect(second.getByText(NEW_VERSION_NOTICE)).toHaveCount(0);
    const versions = () => second.evaluate(async () => (await caches.keys()).length);
    expect(await versions()).toBe(2);
    await page.close();
    const versionsAtNextVisit = () => second.reload().then(versions);
    await expect.poll(versionsAtNextVisit, { timeout: 30_000 }).toBe(1);
    host.close();
  });

  test('that is not complete on the host changes nothing', async ({ page }) => {
    const host = await staticHost('dist');
    await open(page, host.url);
    await expectServiceWorker(page);
    const [missing] = (await readdir(join(next, 'assets'))).filter((name) => /^next-/.test(name));
    await rm(join(next, 'assets', String(missing)));
    host.upload(next);
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const found = new Promise<ServiceWorker | null | undefined>((resolve) =>
        registration?.addEventListener('updatefound', () => resolve(registration.installing)),
      );
      await registration?.update().catch(() => undefined);
      const worker = await found;
      await new Promise<void>((resolve) => {
        const check = () => worker?.state !== 'installing' && resolve();
        worker?.addEventListener('statechange', check);
        check();
      });
      return { state: worker?.state, versions: (await caches.keys()).length };
    });
    expect(outcome).toEqual({ state: 'redundant', versions: 1 });
    await open(page, host.url);
    expect(await workerFiles(page)).toMatch(/host-/);
    expect(await workerFiles(page)).not.toContain('next-');
    expect(await page.getByText(NEW_VERSION_NOTICE).count()).toBe(0);
    host.close();
  });
});
