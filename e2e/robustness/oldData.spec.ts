import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RunConfig } from '../../src/run/config/runConfig';
import { lab, open } from '../support/labPage';
import { expect, type Locator, type Page, test } from '../support/test';

// Data written by the lab of commit eb6ed39 still opens: fixtures/README.md says how each file was made.

const pathOf = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const textOf = (name: string) => readFileSync(pathOf(name), 'utf8');
const jsonOf = <Content>(name: string) => JSON.parse(textOf(name)) as Content;

/** As the fixtures were made; dates and decimal signs follow these. */
test.use({ locale: 'en-US', timezoneId: 'UTC', viewport: { width: 1280, height: 900 } });

/** White space as the fixtures have it. */
const flat = (text: string) => text.replace(/\s*[\n\t]+\s*/g, ' | ').trim();
const flatTexts = async (all: Locator) => (await all.allInnerTexts()).map(flat);
/** "At rest" became "converged" since: both count as the same word. */
const sameWord = (text: string) => text.replace(/came to rest|at rest|converged/g, '(converged)');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.getByRole('main').getByRole('status').first();

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly records: readonly { readonly key: unknown; readonly value: unknown }[];
}
interface DatabaseDump {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

/** Writes dumped databases into this origin. Runs in a page that is not the lab. */
async function restore(databases: readonly DatabaseDump[]): Promise<void> {
  const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  /** Undoes the tags that JSON needs: typed arrays in base64, undefined, NaN and Infinity. */
  const untag = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(untag);
    const tagged = value as Record<string, unknown>;
    if (typeof tagged.$f32 === 'string') return new Float32Array(bytes(tagged.$f32).buffer);
    if (typeof tagged.$f64 === 'string') return new Float64Array(bytes(tagged.$f64).buffer);
    if (tagged.$undefined === true) return undefined;
    if (typeof tagged.$number === 'string') return Number(tagged.$number);
    return Object.fromEntries(Object.entries(tagged).map(([key, at]) => [key, untag(at)]));
  };
  for (const { name, version, stores } of databases) {
    await new Promise<void>((done, failed) => {
      const opening = indexedDB.open(name, version);
      opening.onerror = () => failed(opening.error);
      opening.onupgradeneeded = () => {
        for (const { name: store, keyPath, autoIncrement, indexes } of stores) {
          const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
          for (const { name: index, keyPath: path, unique, multiEntry } of indexes) {
            made.createIndex(index, path, { unique, multiEntry });
          }
        }
      };
      opening.onsuccess = () => {
        const database = opening.result;
        const writing = database.transaction(
          stores.map((store) => store.name),
          'readwrite',
        );
        for (const { name: store, keyPath, records } of stores) {
          for (const { key, value } of records) {
            const target = writing.objectStore(store);
            if (keyPath === null) target.put(untag(value), untag(key) as IDBValidKey);
            else target.put(untag(value));
          }
        }
        writing.onerror = () => failed(writing.error);
        writing.oncomplete = () => {
          database.close();
          done();
        };
      };
    });
  }
}

/** Shows an empty page of the lab's origin, whose storage can be filled before the lab starts. */
async function emptyPage(page: Page): Promise<void> {
  await page.route('**/empty-page', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>empty</title>' }),
  );
  await page.goto('empty-page');
}

interface Shown {
  readonly status: string;
  readonly runsTable: readonly string[];
  readonly measurements: number;
  readonly lastStep: number;
  readonly last: Readonly<Record<string, number | null>>;
  readonly phase: { readonly name: string; readonly memorisedAt?: number };
  readonly config: RunConfig;
  readonly marks: readonly string[];
}

test.describe('runs in this browser (IndexedDB)', () => {
  const dump = jsonOf<{ databases: DatabaseDump[]; sessionStorage: Record<string, string> }>(
    'storage/runs.json',
  );
  const expected = jsonOf<{
    search: string;
    reloaded: Shown & { messages: string[] };
    afterRun: Shown;
    library: {
      items: { text: string; fields: { label: string; value: string; placeholder: string }[] }[];
    };
    rowsFrom115: { step: number; trainLoss: number; weightNorm: number; trainAccuracy: number }[];
  }>('storage/runs.expected.json');

  test('the run that was left is shown, the library lists both, and Run goes on', async ({
    page,
  }) => {
    await emptyPage(page);
    await page.evaluate(restore, dump.databases);
    const opened = await open(page);
    const { reloaded, library, rowsFrom115, afterRun } = expected;
    await expect(page.getByText(/This run was left at step 120/)).toBeVisible();
    await expect(status(page)).toHaveText(reloaded.status);
    expect(await opened.config()).toEqual(reloaded.config);
    expect((await opened.metrics()).step).toHaveLength(reloaded.measurements);
    expect((await opened.phase()).name).toBe(reloaded.phase.name);
    await expect(page).toHaveURL(/seed=7/);

    await button(page, 'Library').click();
    const dialog = page.getByRole('dialog', { name: 'Library' });
    const items = dialog.getByRole('listitem');
    await expect(items).toHaveCount(library.items.length);
    for (const [i, { text, fields }] of library.items.entries()) {
      // The date is when it was last written: for the run on the page, now.
      const way = text.replace(/^.*? · /, '');
      await expect(items.nth(i)).toContainText(way.replace(/ Open .*$/, ''));
      for (const { label, value, placeholder } of fields) {
        const field = items.nth(i).getByRole('textbox', { name: label, exact: true });
        await expect(field).toHaveValue(value);
        await expect(field).toHaveAttribute('placeholder', placeholder);
      }
    }
    await expect(items.first()).toContainText('On the page now');
    const pin = dialog.getByRole('button', { name: 'Pin The first one' });
    await expect(pin).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');

    await opened.button('Run').click();
    await expect.poll(opened.lastStep, { timeout: 60_000 }).toBe(400);
    await expect(status(page)).toHaveText(afterRun.status);
    // The same network, and Adam's averages with it: the same curve but for the rounding of another processor.
    const { step, trainLoss, weightNorm } = await opened.metrics();
    for (const row of rowsFrom115.filter((each) => each.step <= 200)) {
      const at = step.indexOf(row.step);
      expect(at, `step ${row.step} is measured`).toBeGreaterThan(-1);
      expect(Math.abs((trainLoss[at] ?? 0) / row.trainLoss - 1)).toBeLessThan(0.01);
      expect(Math.abs((weightNorm[at] ?? 0) / row.weightNorm - 1)).toBeLessThan(0.01);
    }

    // The other one: compared on the charts, then opened; both are still there after a reload.
    await button(page, 'Library').click();
    await dialog.getByRole('button', { name: 'Compare The first one' }).click();
    await expect(dialog).toContainText('“The first one” is on the charts now.');
    await dialog.getByRole('button', { name: 'Open The first one' }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(opened.lastStep).toBe(200);
    const { seed, maxSteps, optimizer } = await opened.config();
    expect({ seed, maxSteps, weightDecay: optimizer.weightDecay }).toEqual({
      seed: 3,
      maxSteps: 200,
      weightDecay: 0.5,
    });
    await page.reload();
    await button(page, 'Library').click();
    await expect(items).toHaveCount(2);
  });

  test('a tab that was reloaded across the update has its run again', async ({ page }) => {
    await emptyPage(page);
    await page.evaluate(restore, dump.databases);
    await page.evaluate((entries) => {
      for (const [key, value] of Object.entries(entries)) sessionStorage.setItem(key, value);
    }, dump.sessionStorage);
    const { lastStep } = await open(page, expected.search);
    await expect(status(page)).toHaveText(expected.reloaded.status);
    expect(await lastStep()).toBe(120);
  });
});

test.describe('choices of this browser (localStorage)', () => {
  const sets = jsonOf<
    {
      name: string;
      localStorage: Record<string, string>;
      expected: {
        lang: string;
        theme: string;
        language: string;
        colourScheme: { background: string };
        keyboard: {
          checkboxes: { label: string; checked: boolean }[];
          spoken: { label: string; value: string };
        };
      };
    }[]
  >('storage/preferences.json');
  const words = {
    en: { tools: 'Tools', theme: 'Theme', keyboard: 'Keyboard' },
    es: { tools: 'Más', theme: 'Tema', keyboard: 'Teclado' },
  };
  for (const { name, localStorage: entries, expected } of sets) {
    test(`are heeded: ${name}`, async ({ page }) => {
      await emptyPage(page);
      await page.evaluate((all) => {
        for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
      }, entries);
      await page.goto('?preset=small&engine=wasm');
      const { tools, theme, keyboard } = words[expected.lang as keyof typeof words];
      await button(page, tools).click();
      await expect(page.locator('html')).toHaveAttribute('lang', expected.lang);
      const chosen = page.getByRole('group', { name: theme, exact: true });
      await expect(chosen.getByRole('radio', { name: expected.theme, exact: true })).toBeChecked();
      await expect(page.getByRole('radio', { name: expected.language })).toBeChecked();
      await expect(page.locator('body')).toHaveCSS(
        'background-color',
        expected.colourScheme.background,
      );
      await page.keyboard.press('Escape');
      await button(page, keyboard).click();
      const dialog = page.getByRole('dialog');
      for (const { label, checked } of expected.keyboard.checkboxes) {
        await expect(dialog.getByRole('checkbox', { name: label })).toBeChecked({ checked });
      }
      const { label, value } = expected.keyboard.spoken;
      await expect(dialog.getByRole('combobox', { name: label })).toHaveValue(value);
    });
  }

  test('predictions of lessons are there in the tab that made them (sessionStorage)', async ({
    page,
  }) => {
    const { sessionStorage: entries, expected } = jsonOf<{
      sessionStorage: Record<string, string>;
      expected: Record<
        string,
        { radios: string[]; sliders: { label: string; value: string }[]; list: string[] }
      >;
    }>('storage/predictions.json');
    await emptyPage(page);
    await page.evaluate((all) => {
      for (const [key, value] of Object.entries(all)) sessionStorage.setItem(key, value);
    }, entries);
    for (const [key, { radios, sliders, list }] of Object.entries(expected)) {
      await page.goto(`?preset=small&engine=wasm&lesson=${key}&lessonStep=predict`);
      const lesson = page.getByRole('region', { name: /^Lesson/ });
      await expect(lesson.getByRole('heading', { name: /^Predict/ })).toBeVisible();
      for (const name of radios) await expect(lesson.getByRole('radio', { name })).toBeChecked();
      for (const { label, value } of sliders) {
        await expect(lesson.getByRole('slider', { name: label })).toHaveValue(value);
      }
      const predictions = lesson.getByRole('list', { name: 'Predictions' }).getByRole('listitem');
      await expect(predictions).toHaveCount(list.length);
      for (const [i, text] of list.entries()) {
        await expect(predictions.nth(i)).toContainText(text.split('\n')[0] ?? text);
      }
    }
  });
});

const saveDialog = (page: Page) => page.getByRole('dialog', { name: 'Save or open' });
async function openRunFile(page: Page, name: string): Promise<void> {
  await button(page, 'Save or open').click();
  await saveDialog(page).getByLabel('Open the file of a run').setInputFiles(pathOf(name));
  await expect(saveDialog(page)).toBeHidden();
}
const runsTable = (page: Page) => page.getByRole('region', { name: 'Runs' }).getByRole('row');
const cellsOf = async (page: Page) =>
  (await runsTable(page).allInnerTexts()).map((text) =>
    text
      .replace(/\s*\n\s*/g, ' ')
      .replace(/\t/g, ' | ')
      .trim(),
  );

for (const name of ['plain', 'branched', 'noTestSet', 'ungrokking']) {
  test(`the file of a run opens, alone and beside another: ${name}`, async ({ page }) => {
    const { alone, beside } = jsonOf<{ alone: Shown; beside: Pick<Shown, 'runsTable'> }>(
      `runs/${name}.expected.json`,
    );
    const opened = await open(page, '?preset=small&engine=wasm');
    await openRunFile(page, `runs/${name}.json`);
    await expect(status(page)).toHaveText(alone.status);
    await expect.poll(() => cellsOf(page)).toEqual(alone.runsTable);
    expect(await opened.phase()).toEqual(alone.phase);
    expect(await opened.config()).toEqual(alone.config);
    const { step, ...columns } = await opened.metrics();
    expect(step).toHaveLength(alone.measurements);
    for (const [column, value] of Object.entries(alone.last)) {
      expect(columns[column as keyof typeof columns].at(-1), column).toEqual(value ?? Number.NaN);
    }
    // Every mark of the run is in the picture of its chart, as on the chart.
    await button(page, 'Save or open').click();
    const downloading = page.waitForEvent('download');
    await saveDialog(page).getByRole('button', { name: 'SVG', exact: true }).click();
    const svg = readFileSync(await (await downloading).path(), 'utf8');
    for (const mark of alone.marks) expect(svg).toContain(mark);
    // Saved again, it is the same file but for what this lab adds.
    const again = page.waitForEvent('download');
    await saveDialog(page).getByRole('button', { name: 'Run (JSON)', exact: true }).click();
    const saved = JSON.parse(readFileSync(await (await again).path(), 'utf8'));
    expect(saved).toMatchObject(JSON.parse(textOf(`runs/${name}.json`)));
    await page.keyboard.press('Escape');

    const next = await open(page, '?preset=instant&engine=wasm&maxSteps=50&seed=4&run=1');
    await expect.poll(next.lastStep, { timeout: 60_000 }).toBe(50);
    await openRunFile(page, `runs/${name}.json`);
    await expect.poll(() => cellsOf(page)).toEqual(beside.runsTable);
  });
}

test('the file of a run that a Spanish page saved opens as well', async ({ page }) => {
  const { metrics } = await open(page, '?preset=small&engine=wasm');
  await openRunFile(page, 'files/run-es.json');
  await expect(status(page)).toContainText('From a file.');
  const saved = JSON.parse(textOf('files/run-es.json'));
  const { trainLoss } = await metrics();
  expect(trainLoss).toEqual(saved.metrics.trainLoss);
});

interface Link {
  readonly what: string;
  readonly search: string;
  /** It names no problem: the page opens with Quick or Small, as the machine is fast. */
  readonly machineChooses?: true;
  readonly expected: {
    readonly config: RunConfig;
    readonly title: string;
    readonly lang: string;
    readonly view: string | null;
    readonly address: string;
    readonly background: string;
    readonly messages: readonly string[];
    readonly headings: readonly string[];
    readonly controls: readonly (readonly string[])[];
    readonly status?: string;
    readonly run?: { readonly step: number; readonly phase: string };
  };
}

/** What is there to set in the view, by name: as the fixtures have it. */
const controlsOf = (page: Page) =>
  page.getByRole('main').evaluate((root) => {
    const nameOf = (at: HTMLInputElement | HTMLSelectElement) =>
      at.getAttribute('aria-label') ??
      (at.labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
      .filter((at) => at.checkVisibility() && at.type !== 'file')
      .map((at) => {
        const isChoice = at instanceof HTMLSelectElement;
        const isMark = at.type === 'radio' || at.type === 'checkbox';
        const legend = isMark ? at.closest('fieldset')?.querySelector('legend')?.textContent : '';
        const choice = isChoice ? (at.selectedOptions[0]?.textContent ?? '') : at.value;
        const role = isMark ? at.type : isChoice ? 'combobox' : 'textbox';
        return [
          at.type === 'range' ? 'slider' : role,
          [legend ?? '', nameOf(at)].filter(Boolean).join(': '),
          isMark ? String((at as HTMLInputElement).checked) : choice,
          ...(at.disabled ? ['disabled'] : []),
        ];
      });
  });

/**
 * The experiment was chosen anew, as most of its runs still climbed at their end: where a link only names it, that is the
 * present choice. Settings that a link writes out are what they were.
 */
const withPresentExperiment = (search: string, config: RunConfig): RunConfig =>
  /[?&]experiment=semiGrokking/.test(search)
    ? {
        ...config,
        task: { ...config.task, trainExamples: 330 },
        optimizer: { ...config.optimizer, learningRate: 0.03 },
        maxSteps: 24_000,
      }
    : config;

/** What there is to choose from is named in full, and has grown. */
const withPresentViews = (message: string): string =>
  message.replace('critical, efficiency, teacher,', 'critical, efficiency, teacher, inside,');

test.describe('a link gives what it gave', () => {
  for (const { what, search, machineChooses, expected } of jsonOf<Link[]>('links.json')) {
    test(`${what}: ${search.slice(0, 60)}`, async ({ page }) => {
      await page.goto(search);
      await expect(page).toHaveTitle(expected.title);
      await expect(page.locator('html')).toHaveAttribute('lang', expected.lang);
      await expect(page.locator('body')).toHaveCSS('background-color', expected.background);
      if (expected.view !== null) {
        const current = page.getByRole('banner').locator('[aria-current="page"]');
        await expect(current).toHaveText(expected.view);
      }
      const main = page.getByRole('main');
      // Later versions may have more of them.
      await expect
        .poll(() => flatTexts(main.getByRole('heading')))
        .toEqual(expect.arrayContaining(expected.headings as string[]));
      if (!machineChooses) {
        const config = withPresentExperiment(search, expected.config);
        expect(await lab(page).config()).toEqual(config);
      }
      const messages = main.getByRole('list', {
        name: /^(Messages|About the address|Avisos|Sobre la dirección)$/,
      });
      await expect
        .poll(() => flatTexts(messages.getByRole('listitem')))
        .toEqual(expected.messages.map(withPresentViews));
      // Settings of views, and what a link hides or locks, are in no config: the controls have them.
      if (/[?&](view|hide|lock|embed)=/.test(search)) {
        // Later versions may have more of them.
        const controls = expected.controls as string[][];
        await expect.poll(() => controlsOf(page)).toEqual(expect.arrayContaining(controls));
      }
      if (expected.run) {
        await expect.poll(lab(page).lastStep, { timeout: 60_000 }).toBe(expected.run.step);
        await expect.poll(async () => (await lab(page).phase()).name).toBe(expected.run.phase);
      }
      if (expected.status !== undefined) {
        await expect.poll(async () => flat(await status(page).innerText())).toBe(expected.status);
      }
      expect(new URL(page.url()).search).toBe(expected.address);
    });
  }
});

test.describe('files of sweeps', () => {
  interface ShownSweep {
    readonly status: readonly string[];
    readonly count: readonly string[];
    readonly cells: readonly string[];
    readonly criticalSizes: readonly string[];
    readonly tableRows: readonly string[];
  }
  const expected = jsonOf<Record<string, ShownSweep>>('sweeps/expected.json');
  const views = {
    'critical-scratch.csv': 'critical',
    'critical-ungrok.csv': 'critical',
    'lab-sweep.csv': 'critical',
    'efficiency-memorising.csv + efficiency-generalising.csv': 'efficiency',
  } as const;
  for (const [files, view] of Object.entries(views)) {
    test(`${files} opens, and shows the same result`, async ({ page }) => {
      const shown = expected[files] as ShownSweep;
      await page.goto(`?view=${view}`);
      await expect(button(page, 'Start')).toBeVisible();
      for (const file of files.split(' + ')) {
        const picker = page.getByLabel('CSV file of a sweep');
        await picker.setInputFiles(pathOf(`sweeps/${file}`));
        await expect.poll(() => picker.inputValue()).toBe('');
      }
      const main = page.getByRole('main');
      const [count = ''] = shown.count;
      await expect(main.getByText(count, { exact: true })).toBeVisible();
      await expect.poll(() => flatTexts(main.getByRole('status'))).toEqual([...shown.status]);
      const cells = main.getByRole('region', { name: 'Heat map' }).getByRole('button');
      const names = () =>
        cells.evaluateAll((all) => all.map((at) => at.getAttribute('aria-label') ?? ''));
      await expect
        .poll(async () => (await names()).map(sameWord))
        .toEqual(shown.cells.map(sameWord));
      const sizes = main.getByRole('table', { name: 'Critical sizes' }).getByRole('row');
      expect(await flatTexts(sizes)).toEqual([...shown.criticalSizes]);
      await main.getByText('Show as table').last().click();
      const rows = main.getByRole('region', { name: /^All (runs|networks)$/ }).getByRole('row');
      await expect(rows).toHaveCount(shown.tableRows.length);
      // Later versions may have more columns.
      const table = (await flatTexts(rows)).map((row) => sameWord(row).split(' | '));
      const columns = (shown.tableRows[0] ?? '')
        .split(' | ')
        .map((head) => table[0]?.indexOf(head) ?? -1);
      const known = table.map((row) => columns.map((column) => row[column]).join(' | '));
      expect(known).toEqual(shown.tableRows.map(sameWord));
    });
  }
});
