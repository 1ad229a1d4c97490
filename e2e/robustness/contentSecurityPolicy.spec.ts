import { open, trainingWorker } from '../support/labPage';
import { expect, type Page, test } from '../support/test';

type WatchedWindow = Window & { violations: string[]; injected?: true };

/** What the policy refused so far, in the page; what it refuses a worker is only on the console. */
async function watchPolicy(page: Page) {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.addInitScript(() => {
    const { violations } = Object.assign(window, { violations: [] as string[] });
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  return {
    complaints,
    violations: () => page.evaluate(() => (window as unknown as WatchedWindow).violations),
  };
}

/** Waits until the page is run by its service worker, and loads it again. */
async function secondVisit(page: Page) {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
  });
  await page.reload();
}

for (const [requested, used] of [
  ['webgpu', 'webgpu'],
  ['wasm', 'wasm'],
  ['tfjs', 'tfjs-wasm'],
] as const) {
  test(`with ${requested} nothing offends the page’s policy, and no request leaves its origin`, async ({
    page,
    context,
    baseURL,
  }) => {
    const { complaints, violations } = await watchPolicy(page);
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL as string) && !/^(data|blob):/.test(url)) elsewhere.push(url);
    });
    const opened = await open(page, `?preset=small&engine=${requested}&maxSteps=1000000`);
    for (const visit of ['first', 'second']) {
      if (visit === 'second') await secondVisit(page);
      const before = await opened.lastStep(); // the second visit shows the first one's run
      await opened.button('Run').click();
      await expect.poll(async () => (await opened.engine())?.name, { timeout: 30_000 }).toBe(used);
      await expect.poll(opened.lastStep, { timeout: 30_000 }).toBeGreaterThan(before + 30);
      const views = await page.getByRole('navigation', { name: 'Views' }).getByRole('link').all();
      expect(views).toHaveLength(4);
      for (const view of views.reverse()) {
        // The lab comes last: it is what the next visit opens with.
        await view.click();
        await expect(view).toHaveAttribute('aria-current', 'page');
        await expect(page.getByText('Loading …')).toHaveCount(0);
      }
      expect(await violations()).toEqual([]);
    }
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

test('an injected script does not run, and nothing can be sent elsewhere', async ({ page }) => {
  const { violations } = await watchPolicy(page);
  await open(page);
  const sent = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const image = document.createElement('div');
    image.innerHTML = '<img src="data:," onerror="window.injected = true">';
    document.body.append(image);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return fetch('http://127.0.0.1:9/secret', { mode: 'no-cors' }).then(
      () => 'sent',
      () => 'refused',
    );
  });
  expect(await page.evaluate(() => (window as unknown as WatchedWindow).injected)).toBeUndefined();
  expect(sent).toBe('refused');
  const refused = await violations();
  expect(refused).toContain('script-src-elem inline');
  expect(refused).toContain('script-src-attr inline');
  expect(refused.filter((text) => text.startsWith('connect-src'))).toHaveLength(1);
});

test('from the second visit on, the policy applies to the training worker too', async ({
  page,
}) => {
  await open(page);
  await secondVisit(page);
  await open(page);
  const worker = await trainingWorker(page);
  const outcome = await worker.evaluate(async () => {
    const violations: string[] = [];
    addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const sent = await fetch('http://127.0.0.1:9/secret', { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    await new Promise((resolve) => setTimeout(resolve, 200)); // the event comes after the refusal
    return { sent, violations };
  });
  expect(outcome).toEqual({ sent: false, violations: ['connect-src'] });
});
