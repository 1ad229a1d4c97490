import { readFile } from 'node:fs/promises';
import { HOST_FILES, NGINX_HEADERS, SECURITY_HEADERS } from '../../scripts/securityHeaders.mjs';
import { lab, open } from '../support/labPage';
import { staticHost } from '../support/staticHost';
import { expect, type Page, test, type Worker } from '../support/test';

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
      expect(views).toHaveLength(5);
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
  // The policy of the page and that of its header refuse the same.
  const connections = refused.filter((text) => text.startsWith('connect-src'));
  expect([...new Set(connections)]).toEqual(['connect-src http://127.0.0.1:9/secret']);
});

/** What becomes of a request to another origin from within a worker. */
async function sendFrom(worker: Worker) {
  return worker.evaluate(async () => {
    const violations = new Set<string>();
    addEventListener('securitypolicyviolation', (event) =>
      violations.add(event.effectiveDirective),
    );
    const sent = await fetch('http://127.0.0.1:9/secret', { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    await new Promise((resolve) => setTimeout(resolve, 200)); // the event comes after the refusal
    return { sent, violations: [...violations] };
  });
}

for (const [how, sendsHeaders] of [
  ['that sends the policy', true],
  ['that sends no headers', false],
] as const) {
  test(`from the first visit on, on a host ${how}, no worker can reach another origin`, async ({
    page,
    baseURL,
  }) => {
    const host = sendsHeaders ? undefined : await staticHost('dist');
    // Without a service worker, which would see to it from the second visit on.
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(`${host?.url ?? baseURL}?preset=paper&engine=wasm`); // it trains on every core
    const { button, engine, lastStep } = lab(page);
    await button('Step').click();
    await expect.poll(lastStep, { timeout: 60_000 }).toBe(1);
    const threads = (await engine())?.threads ?? 1;
    await expect.poll(() => page.workers().length).toBe(threads + 1); // and the one that works out answers
    const workers = page.workers();
    for (const worker of workers) {
      expect(await sendFrom(worker)).toEqual({ sent: false, violations: ['connect-src'] });
    }
    host?.close();
  });
}

test('the host that comes with the lab sends its headers with every file', async ({ request }) => {
  const { files } = JSON.parse(
    /^const BUILD = (.*);$/m.exec(await readFile('dist/sw.js', 'utf8'))?.[1] ?? '{}',
  );
  const paths = [...Object.keys(files), 'sw.js'];
  expect(paths.filter((path) => /main-.*js$/.test(path))).not.toEqual([]); // the training worker
  for (const path of paths) {
    const response = await request.head(path);
    expect(response.status(), path).toBe(200);
    const headers = response.headers();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
  }
});

test('files for other hosts say the same, and visitors need none of them', async () => {
  const policy = SECURITY_HEADERS['Content-Security-Policy'];
  const page = await readFile('dist/index.html', 'utf8');
  expect(page.replaceAll('&#39;', "'")).toContain(`content="${policy}"`);
  const hosting = await readFile('docs/hosting.md', 'utf8');
  expect(hosting).toContain(NGINX_HEADERS);
  for (const [name, text] of Object.entries(HOST_FILES)) {
    expect(await readFile(`dist/${name}`, 'utf8')).toBe(text);
    for (const value of Object.values(SECURITY_HEADERS)) expect(text).toContain(value);
    expect(await readFile('dist/sw.js', 'utf8')).not.toContain(`"${name}"`);
  }
});
