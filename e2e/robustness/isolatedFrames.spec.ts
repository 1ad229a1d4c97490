import { createServer, type Server } from 'node:http';
import { openInFrame } from '../support/framePage';
import { expect, type Page, test } from '../support/test';

const SANDBOX = 'sandbox="allow-scripts"';
const SEARCH = '?preset=small&run=1';

test.use({ serviceWorkers: 'block' });

/** What the page logs as an error beside what the browser itself says of files that it does not give. */
function loggedErrors(page: Page): string[] {
  const logged: string[] = [];
  page.on('console', (message) => {
    const isOfBrowser = /CORS policy|Failed to load resource|MIME type/.test(message.text());
    if (message.type() === 'error' && !isOfBrowser) logged.push(message.text());
  });
  return logged;
}

test('a frame without an origin of its own: the cause is said, and it is not the browser', async ({
  page,
  baseURL,
}) => {
  const logged = loggedErrors(page);
  const frame = await openInFrame(page, baseURL + SEARCH, SANDBOX);
  await expect(frame.getByRole('alert')).toContainText('a sandbox without allow-same-origin');
  await expect(frame.getByRole('link', { name: 'Open it in a tab' })).toHaveAttribute(
    'href',
    baseURL + SEARCH,
  );
  await expect(frame.locator('body')).not.toContainText('browser of the last few years');
  expect(logged).toEqual([]);
});

test.describe('on a host that gives its files to all origins', () => {
  let host: Server;
  let url: string;

  test.beforeAll(async ({ baseURL }) => {
    host = createServer(async (request, response) => {
      const { status, headers, body } = await fetch(String(baseURL) + request.url?.slice(1)).then(
        async (answer) => ({
          status: answer.status,
          headers: answer.headers,
          body: Buffer.from(await answer.arrayBuffer()),
        }),
      );
      response.writeHead(status, {
        'content-type': headers.get('content-type') ?? '',
        'access-control-allow-origin': '*',
      });
      response.end(body);
    });
    await new Promise<void>((resolve) => host.listen(0, resolve));
    const address = host.address();
    url = `http://localhost:${typeof address === 'object' ? address?.port : 0}/`;
  });

  test.afterAll(() => {
    host.closeAllConnections();
    host.close();
  });

  test('the lab is there in such a frame, and says why it cannot train', async ({ page }) => {
    const logged = loggedErrors(page);
    const frame = await openInFrame(page, url + SEARCH, SANDBOX);
    await expect(frame.getByRole('status').first()).toContainText(/shuts the lab off/, {
      timeout: 20_000,
    });
    await frame.getByRole('link', { name: 'Two circuits' }).click();
    await expect(frame.getByRole('region', { name: 'Charts of the sim' })).toBeVisible();
    expect(logged).toEqual([]);
  });
});

test('a program that does not come: the cause is said, and trying again helps', async ({
  page,
}) => {
  await page.route(/page-.*\.js/, (route) => route.abort());
  await page.goto('?preset=small');
  const cause = page.getByRole('alert');
  await expect(cause).toContainText('A file of the Grokking Lab could not be loaded');
  await expect(cause).not.toContainText('browser');
  await page.unroute(/page-.*\.js/);
  await cause.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeEnabled();
});

/** A browser that gives the page nothing to keep anything in. */
const BLOCKED_SITE_DATA = `
  const refuse = () => { throw new DOMException('The user denied permission.', 'SecurityError'); };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
  LockManager.prototype.request = async () => refuse();
  LockManager.prototype.query = async () => refuse();
`;

test('blocked site data cost what needs them, and nothing else', async ({ page }) => {
  const logged = loggedErrors(page);
  await page.addInitScript(BLOCKED_SITE_DATA);
  await page.goto('?preset=small&engine=wasm&maxSteps=60&run=1');
  await expect(page.getByRole('status').first()).toContainText(/step 60/);
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('does not let the page keep runs');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Critical size' }).click();
  await expect(page.getByRole('region', { name: 'Heat map' })).toBeVisible();
  expect(logged).toEqual([]);
});
