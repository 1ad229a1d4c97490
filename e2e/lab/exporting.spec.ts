import { readFile } from 'node:fs/promises';
import { drop, lab, open } from '../support/labPage';
import { axeViolations } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Save or open' });

/** Presses a button of the dialog, and has the file that the browser saves. */
async function save(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await dialogOf(page).getByRole('button', { name: button, exact: true }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('charts that are saved from a Spanish page are those of an English one', async ({ page }) => {
  const config =
    'preset=never&engine=wasm&maxSteps=200&task.p=11&task.trainExamples=60&cut.step=100&cut.trainExamples=30';
  const chartsIn = async (lang: 'en' | 'es') => {
    await page.goto(`?${config}&lang=${lang}&run=1`);
    const { lastStep } = lab(page);
    await expect.poll(lastStep).toBe(200);
    const label = { en: 'Save or open', es: 'Guardar o abrir' }[lang];
    await page.getByRole('button', { name: label }).click();
    const dialog = page.getByRole('dialog', { name: label });
    const charts = dialog.getByRole('combobox', { name: /^(Chart|Gráfica)/ });
    await expect(charts).toBeVisible();
    const files: string[] = [];
    for (let index = 0; index < (await charts.locator('option').count()); index++) {
      await charts.selectOption({ index });
      const downloading = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'SVG', exact: true }).click();
      const svg = await readFile(await (await downloading).path(), 'utf8');
      files.push(svg.replace(/_r_\w+?_/g, 'id_')); // React counts all that it has drawn so far
    }
    return files;
  };
  const english = await chartsIn('en');
  expect(english).toHaveLength(4);
  expect(english[0]).toContain('Preset Never');
  expect(await chartsIn('es')).toEqual(english);
});

test('a run is saved as CSV, JSON, safetensors and pictures, and its file shows it again', async ({
  page,
}) => {
  const { button, lastStep, metrics, figure } = await open(
    page,
    '?preset=small&engine=wasm&maxSteps=300&seed=5',
  );
  await button('Run').click();
  await expect.poll(lastStep).toBe(300);
  const measured = await metrics();
  const opener = page.getByRole('button', { name: 'Save or open' });
  await opener.click();
  const dialog = dialogOf(page);

  const csv = await save(page, 'Metrics (CSV)');
  expect(csv.name).toBe('grokking-small-seed5-step300.csv');
  const [head = '', ...lines] = csv.bytes.toString().trimEnd().split('\n');
  const names = head.split(',') as (keyof typeof measured)[];
  expect(names).toEqual(Object.keys(measured));
  for (const [i, name] of names.entries()) {
    const column = lines.map((line) => line.split(',')[i] || 'NaN').map(Number);
    expect(column).toEqual(measured[name]);
  }

  const note = '<img src=x onerror="document.title=\'hacked\'"> my run';
  await dialog.getByRole('textbox', { name: 'Note' }).fill(note);
  const json = await save(page, 'Run (JSON)');
  const file = JSON.parse(json.bytes.toString());
  expect(file).toMatchObject({ format: 'grokking-lab-run', version: 1, note, preset: 'small' });
  expect(file.settings).toMatchObject({ seed: 5, maxSteps: 300 });
  expect(file.metrics.testLoss).toEqual(measured.testLoss);
  expect(file.engine.name).toBe('wasm');

  const weights = await save(page, 'Weights (safetensors)');
  expect(weights.name).toContain('-weights300.safetensors');
  const length = Number(weights.bytes.readBigUInt64LE(0));
  const { __metadata__: about, ...tensors } = JSON.parse(
    weights.bytes.subarray(8, 8 + length).toString(),
  );
  expect(about).toMatchObject({ step: '300' });
  expect(Object.keys(tensors)).toEqual(['W_A', 'W_B', 'W_out']);
  expect(tensors.W_out).toMatchObject({ dtype: 'F32', shape: [64, 37] });
  let squares = 0;
  for (let at = 8 + length; at < weights.bytes.length; at += 4) {
    squares += weights.bytes.readFloatLE(at) ** 2;
  }
  // The norm that the page has measured is that of the weights in the file.
  expect(Math.sqrt(squares)).toBeCloseTo(measured.weightNorm.at(-1) as number, 3);

  const svg = (await save(page, 'SVG')).bytes.toString();
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toContain('Accuracy – Grokking Lab');
  expect(svg).toContain('Seed 5');
  expect(svg).not.toMatch(/var\(|NaN/);
  await dialog.getByRole('combobox', { name: 'Chart' }).selectOption('Loss');
  const png = await save(page, 'PNG');
  expect(png.name).toContain('-loss.png');
  expect(png.bytes.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  expect(png.bytes.readUInt32BE(16)).toBe(1800);
  expect(png.bytes.length).toBeGreaterThan(10_000);
  expect(await axeViolations(page)).toEqual([]);

  // Beside the run that is there.
  await dialog
    .getByLabel('Open the file of a run')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: json.bytes });
  await expect(dialog).toBeHidden();
  const rows = page.getByRole('region', { name: 'Runs' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText(`mine.json: ${note}`);
  expect(await metrics()).toEqual(measured);
  expect(await page.title()).toBe('Grokking Lab');

  // By itself, on a page without a run; it stays beside the next.
  await open(page, '?preset=never&engine=wasm&maxSteps=50');
  await drop(page, 'again.json', json.bytes.toString());
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('status').first()).toContainText('From a file.');
  expect(await metrics()).toEqual(measured);
  // The chart draws it: it does not say any more what it will show.
  const overlay = await figure('Accuracy')
    .getByRole('group', { name: /arrow keys/ })
    .evaluate((plot) => getComputedStyle(plot, '::after').content);
  expect(overlay).toBe('none');
  await button('Run').click();
  await expect.poll(lastStep).toBe(50);
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('again.json');
});

test('a file that is no run, broken, newer or too large is refused in words, and changes nothing', async ({
  page,
}) => {
  const { metrics, messages } = await open(page, '?preset=small&engine=wasm');
  const before = await metrics();
  const expectRefused = async (name: string, text: string, message: string) => {
    await drop(page, name, text);
    await expect(messages).toContainText(`“${name}” cannot be shown: ${message}`);
  };
  await expectRefused('photo.json', 'GIF89a', 'it is a picture.');
  await expectRefused('cut.json', '{"format":"grok', 'it is not JSON, or not whole.');
  await expectRefused('deep.json', '['.repeat(200_000), 'its lists lie deeper in each other');
  await expectRefused(
    'newer.json',
    '{"format":"grokking-lab-run","version":7}',
    'it was made by a newer Grokking Lab (version 7); reload the page.',
  );
  await expectRefused('<b>other</b>.json', '{"format":"x"}', 'it is no run of the Grokking Lab');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(50_000_001)], 'large.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  });
  await expect(messages).toContainText('“large.json” cannot be shown: it is larger than 50 MB.');
  expect(await metrics()).toEqual(before);
  await expect(page.getByRole('status').first()).toContainText('Ready');
});
