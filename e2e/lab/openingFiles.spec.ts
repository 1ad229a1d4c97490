import { readFileSync } from 'node:fs';
import { drop, open } from '../support/labPage';
import { axeViolations } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const metricsFile = (name: string) => read(`store/foreign/testing/files/${name}`);
const sweepFile = (name: string) => read(`run/sweep/testing/files/${name}`);

const count = (page: Page) =>
  page
    .getByRole('main')
    .getByText(/^\d+ of \d+$/)
    .filter({ visible: true });

for (const view of ['lab', 'circuits', 'critical', 'efficiency', 'teacher']) {
  test(`the file of a sweep opens in its view: dropped on ${view}`, async ({ page }) => {
    await page.goto(`?view=${view}`);
    await expect(page.getByRole('main')).toBeVisible();
    await drop(page, 'sweep-saved-by-the-page.csv', sweepFile('sweep-saved-by-the-page.csv'));
    await expect(page).toHaveURL(/view=critical/);
    await expect(count(page)).toHaveText('6 of 6');
    const cells = page.getByRole('region', { name: 'Heat map' }).getByRole('button');
    await expect(cells).toHaveCount(6);
  });
}

test('a sweep on random labels opens where norms are compared; what was left out is said', async ({
  page,
}) => {
  await open(page, '?preset=small&engine=wasm');
  const random = sweepFile('sweep-pandas_index.csv').replaceAll(',True,mlp', ',random,mlp');
  await drop(page, 'random.csv', random);
  await expect(page).toHaveURL(/view=efficiency/);
  await expect(page.getByRole('main')).toContainText(
    'random.csv: column 1 has no name, and is left out.',
  );
  await expect(page.getByRole('main')).toContainText('4 of');
  await drop(page, 'cut.csv', `${sweepFile('sweep.csv')}scratch,small,add`);
  await expect(page).toHaveURL(/view=critical/);
  await expect(page.getByRole('main')).toContainText(
    'cut.csv: line 6, the last one, breaks off, and is left out.',
  );
  await drop(page, 'bad.csv', sweepFile('sweep.csv').replace(',wasm,1500', ',wasm,soon'));
  await expect(page.getByRole('main')).toContainText('bad.csv line 2: ');
  await expect(page.getByRole('main')).not.toContainText('cut.csv');
});

test('a sweep with more runs than can be drawn is summed up beside the page, and says what is left out', async ({
  page,
}) => {
  await open(page, '?preset=small&engine=wasm');
  const [head = '', first = ''] = sweepFile('sweep.csv').split('\n');
  const names = head.split(',');
  const sizes = Array.from({ length: 1600 }, (_, i) => i + 1);
  const lines = sizes.map((size, cell) => {
    const values = {
      'task.p': 113,
      'task.trainExamples': size,
      testAccuracy: size < 800 ? 0 : 1,
      cell,
      cells: sizes.length,
    };
    return first
      .split(',')
      .map((value, i) => values[names[i] as keyof typeof values] ?? value)
      .join(',');
  });
  await drop(page, 'many.csv', `${[head, ...lines].join('\n')}\n`);
  await expect(page).toHaveURL(/view=critical/);
  await expect(page.getByText('1,600 of 1,600', { exact: true })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('These are 1,600 combinations of size and weight decay');
  await expect(main).toContainText('Neighbouring sizes are drawn together');
  const found = page.getByRole('table', { name: 'Critical sizes' });
  await expect(found).toContainText(/79\d|80\d/);
  await expect(main).not.toContainText('Working out what these rows say');
  await main.getByText('Show as table').filter({ visible: true }).first().click();
  await expect(main).toContainText('The first 500 of 1,600 rows; a file has them all.');
});

test('measurements of other programs are curves beside the runs, named as theirs', async ({
  page,
}) => {
  const { button, lastStep, messages } = await open(page, '?preset=never&engine=wasm&maxSteps=50');
  await page.getByRole('link', { name: 'Two circuits' }).click();
  await expect(page).toHaveURL(/view=circuits/);
  await drop(page, 'tracker.csv', metricsFile('metrics-of-a-tracker.csv'));
  await expect(page).not.toHaveURL(/view=/);
  const table = page.getByRole('table').filter({ hasText: 'Measured by other programs' });
  const rows = table.getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('A tracker.csv: brisk-river-7');
  await expect(rows.nth(1)).toContainText('brisk-river-7 - val/acc as Test accuracy');
  await expect(rows.nth(1)).toContainText('Left out: brisk-river-7 - train/acc__MIN.');
  await drop(page, 'logger.jsonl', metricsFile('metrics-of-a-logger.jsonl'));
  await drop(page, 'lab.json', metricsFile('metrics-of-another-lab.json'));
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(3)).toContainText('Its file says: preset demo, p 31, dModel 64');
  // They are drawn without a run, and stay when there is one; no branch can leave them.
  const accuracy = page.getByRole('figure', { name: 'Accuracy' });
  await expect(accuracy).toHaveAttribute('data-empty', 'false');
  await accuracy.getByText('Show as table').click();
  await expect(accuracy.getByRole('table')).toContainText('lab.json');
  await button('Run').click();
  await expect.poll(lastStep).toBe(50);
  await expect(rows).toHaveCount(4);
  await expect(page.getByLabel('Run to branch from')).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  // A saved chart has them, too.
  await page.getByRole('button', { name: 'Save or open' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'SVG', exact: true }).click();
  const svg = readFileSync(await (await waiting).path(), 'utf8');
  expect(svg).toContain('B Test');
  expect(svg.replaceAll(/\s+/g, ' ')).toContain('tracker.csv: brisk-river-7');
  await page.keyboard.press('Escape');
  for (const name of ['four.csv', 'five.csv', 'six.csv', 'seven.csv', 'eight.csv']) {
    await drop(page, name, 'step,loss\n1,2\n2,1\n');
  }
  await expect(messages).toContainText('There are 8 runs on the charts');
  await expect(rows).toHaveCount(8);
  await rows.nth(1).getByRole('button', { name: 'Remove tracker.csv: brisk-river-7' }).click();
  await expect(rows).toHaveCount(7);
  await rows.nth(1).getByRole('checkbox').uncheck();
  await expect(accuracy.getByRole('table')).not.toContainText('logger.jsonl');
});

test('anything else is said to be what it is, in the language of the page', async ({ page }) => {
  await open(page, '?preset=small&engine=wasm');
  await drop(page, 'people.csv', 'city,people\nA,3\n');
  const notices = page.getByRole('list', { name: 'Messages' }).first();
  await expect(notices).toContainText(
    '“people.csv” cannot be shown: it is a table with “city” and “people”, and none of these is an accuracy, a loss or a norm that the lab knows.',
  );
  await page.goto('?preset=small&engine=wasm&lang=es');
  await expect(page.getByRole('button', { name: 'Entrenar', exact: true })).toBeEnabled();
  await drop(page, 'notas.txt', 'Ha generalizado.\n');
  await expect(page.getByRole('list', { name: 'Avisos' }).first()).toContainText(
    'No se puede mostrar «notas.txt»: es texto, pero ni una tabla ni un registro con pasos y mediciones.',
  );
});
