import { lab, metricsWithoutTiming, open } from '../support/labPage';
import { expect, type Page, test } from '../support/test';

/** A run that is slow enough to be interrupted. */
const SLOW_SEARCH = '?preset=small&engine=wasm&maxSteps=5000&seed=3&speed=100';
const DATABASE = 'grokking-lab';

/** Ways in which everything that is stored goes while a page is open. */
const LOSSES = {
  'the database is deleted': (name: string) =>
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    }),
  'every store is emptied': (name: string) =>
    new Promise<void>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        const { result: database } = request;
        const stores = [...database.objectStoreNames];
        const transaction = database.transaction(stores, 'readwrite');
        for (const store of stores) transaction.objectStore(store).clear();
        transaction.oncomplete = () => {
          database.close();
          resolve();
        };
      };
    }),
  'the rows are emptied': (name: string) =>
    new Promise<void>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        const { result: database } = request;
        const transaction = database.transaction('rows', 'readwrite');
        transaction.objectStore('rows').clear();
        transaction.oncomplete = () => {
          database.close();
          resolve();
        };
      };
    }),
} as const;

/** The page's run after a reload has all of the steps that it had, from the first on. */
async function expectWholeAfterReload(page: Page): Promise<void> {
  const { step: before } = await metricsWithoutTiming(page);
  await page.reload();
  await expect(lab(page).status).toContainText('Paused at step');
  const { step: after } = await metricsWithoutTiming(page);
  expect(after.length).toBeGreaterThan(10);
  expect(after).toEqual(before.slice(0, after.length));
  expect(after.at(-1)).toBeGreaterThan((before.at(-1) ?? 0) - 700); // checkpoints are taken every five seconds
  await expect(page.getByText(/damaged|cannot be read/)).toHaveCount(0);
}

for (const [how, lose] of Object.entries(LOSSES)) {
  test(`when ${how} while a run goes on, a reload has the whole run`, async ({ page }) => {
    const { button, lastStep } = await open(page, SLOW_SEARCH);
    await button('Run').click();
    await expect.poll(lastStep, { timeout: 20_000 }).toBeGreaterThan(400);
    await page.evaluate(lose, DATABASE);
    const lostAt = await lastStep();
    await expect.poll(lastStep, { timeout: 20_000 }).toBeGreaterThan(lostAt + 500);
    await expectWholeAfterReload(page);
  });

  test(`when ${how} while a run is paused, a reload has the whole run`, async ({ page }) => {
    const { button, lastStep } = await open(page, SLOW_SEARCH);
    await button('Run').click();
    await expect.poll(lastStep, { timeout: 20_000 }).toBeGreaterThan(400);
    await button('Pause').click();
    await expect(button('Run')).toBeVisible();
    await page.waitForTimeout(500); // what it wrote as it stopped is stored
    await page.evaluate(lose, DATABASE);
    await expectWholeAfterReload(page);
  });
}

test('storage that never answers is noticed and said, and the run goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () =>
      Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } });
  });
  const { button, lastStep } = await open(page, SLOW_SEARCH);
  await button('Run').click();
  await expect(page.getByText(/storage does not answer/)).toHaveCount(1, { timeout: 60_000 });
  const before = await lastStep();
  await expect.poll(lastStep).toBeGreaterThan(before + 50);
});

test('storage that stops answering during a run is said, and what comes later is kept', async ({
  page,
}) => {
  const { button, lastStep } = await open(page, SLOW_SEARCH);
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 20_000 }).toBeGreaterThan(400);
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    const silent = Object.assign(window, { isSilent: true });
    IDBDatabase.prototype.transaction = function (...how) {
      const begun = transaction.apply(this, how);
      if (silent.isSilent) begun.addEventListener = () => undefined;
      return begun;
    };
    const { addEventListener } = IDBRequest.prototype;
    IDBRequest.prototype.addEventListener = function (this: IDBRequest, ...how: unknown[]) {
      if (!silent.isSilent) Reflect.apply(addEventListener, this, how);
    };
  });
  const notice = page.getByText(/storage does not answer/);
  await expect(notice).toHaveCount(1, { timeout: 60_000 });
  await page.evaluate(() => Object.assign(window, { isSilent: false }));
  await expect(notice).toHaveCount(0, { timeout: 60_000 });
  await expectWholeAfterReload(page);
});

for (const how of ['the objects', 'their methods'] as const) {
  test(`localStorage and sessionStorage that throw, ${how}: everything works`, async ({ page }) => {
    await page.addInitScript((part) => {
      const refuse = () => {
        throw new DOMException('Not in here.', 'SecurityError');
      };
      if (part === 'the objects') {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, { get: refuse });
        }
      } else {
        for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear'] as const) {
          Storage.prototype[name] = refuse;
        }
      }
    }, how);
    const { button, lastStep } = await open(page, SLOW_SEARCH);
    await button('Run').click();
    await expect.poll(lastStep).toBeGreaterThan(200);
    await page.getByRole('button', { name: 'Tools', exact: true }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.keyboard.press('Escape');
    await button('Reset').click();
    await page.getByRole('link', { name: 'Two circuits' }).click();
    await page.getByRole('link', { name: 'Critical size' }).click();
    await page.reload();
    await expect(page.getByRole('heading').first()).toBeVisible();
  });
}

test.describe('files that cannot be read', () => {
  test.use({ serviceWorkers: 'block' }); // it would answer for the script that is changed here
  test('are refused in words, wherever they come from', async ({ page }) => {
    await page.route('**/fileReaderWorker-*.js', async (route) => {
      const refuse = `async () => { throw new DOMException('It has changed.', 'NotReadableError'); }`;
      const fault = `Blob.prototype.text = Blob.prototype.arrayBuffer = ${refuse};`;
      const response = await route.fetch();
      await route.fulfill({ response, body: `${fault}\n${await response.text()}` });
    });
    await open(page, SLOW_SEARCH);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{}'], 'run.json'));
      dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
    });
    await expect(page.getByText(/“run\.json”/)).toContainText('this browser could not read it');
    await page.getByRole('link', { name: 'Critical size' }).click();
    const picker = page.getByRole('main').locator('input[type=file][accept*=csv]');
    const file = { name: 'rows.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') };
    await picker.setInputFiles(file);
    await expect(page.getByText(/“rows\.csv”/)).toContainText('this browser could not read it');
  });
});

test.describe('a fault that nobody catches', () => {
  test.fail();
  for (const kind of ['error', 'rejection'] as const) {
    test(`fails the test in which it happens: ${kind}`, async ({ page }) => {
      await open(page, SLOW_SEARCH);
      await page.evaluate((thrown) => {
        if (thrown === 'rejection') void Promise.reject(new Error('Injected.'));
        else setTimeout(() => JSON.parse('{'));
      }, kind);
      await page.waitForTimeout(200);
    });
  }
});
