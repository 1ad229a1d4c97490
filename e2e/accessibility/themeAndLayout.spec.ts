import { lab, open, openTools } from '../support/labPage';
import { expectNoSidewaysOverflow, VIEW_CONTENT } from '../support/pageChecks';
import { expect, type Page, test } from '../support/test';

/** How many pixels of the chart's canvas have exactly the colour of a token. */
const pixelsOf = (page: Page, token: string) =>
  lab(page)
    .figure('Accuracy')
    .locator('canvas')
    .evaluate((canvas, name) => {
      const probe = document.createElement('i');
      probe.style.color = `var(--${name})`;
      document.body.append(probe);
      const [r, g, b] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
      probe.remove();
      const { width, height } = canvas as HTMLCanvasElement;
      const { data = [] } =
        (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height) ?? {};
      let count = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (data[i] === r && data[i + 1] === g && data[i + 2] === b && data[i + 3] === 255) count++;
      }
      return count;
    }, token);
const themeNow = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

const VIEW_SEARCHES = {
  lab: '',
  'two circuits': '?view=circuits',
  'critical size': '?view=critical',
  efficiency: '?view=efficiency',
} as const;

test('the theme is that of the system, of the address, or the one chosen, which is remembered', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '?preset=small&engine=wasm');
  await expect.poll(() => themeNow(page)).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => themeNow(page)).toBe('light');

  await openTools(page);
  await page.getByRole('radio', { name: 'Projector' }).check();
  await expect.poll(() => themeNow(page)).toBe('projector');
  await open(page, '?preset=small&engine=wasm');
  await expect.poll(() => themeNow(page)).toBe('projector');
  await open(page, '?preset=small&engine=wasm&theme=dark');
  await expect.poll(() => themeNow(page)).toBe('dark');
  expect(page.url()).toContain('theme=dark');

  // A choice goes before the address, which asks no more.
  await openTools(page);
  await page.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(() => themeNow(page)).toBe('light');
  expect(page.url()).not.toContain('theme=');
});

test('charts follow the theme, with bolder lines for a projector', async ({ page }) => {
  const { button, lastStep } = await open(page, '?preset=small&engine=wasm&theme=light');
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 30_000 }).toBeGreaterThan(60);
  await button('Pause').click();
  await expect.poll(() => pixelsOf(page, 'test')).toBeGreaterThan(200);
  const light = await pixelsOf(page, 'test');
  await openTools(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => pixelsOf(page, 'test')).toBeGreaterThan(200);
  await page.getByRole('radio', { name: 'Projector' }).check();
  await expect.poll(() => pixelsOf(page, 'test')).toBeGreaterThan(1.2 * light);
});

test('the tools open and close by keyboard, and give the focus back', async ({ page }) => {
  await open(page, '?preset=small&engine=wasm');
  const tools = page.getByRole('button', { name: 'Tools', exact: true });
  await tools.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Performance' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tools).toBeFocused();
  await expect(tools).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await lab(page).button('Step').focus();
  await expect(tools).toHaveAttribute('aria-expanded', 'false');
});

for (const [width, height] of [
  [360, 780],
  [1280, 800],
] as const) {
  test(`nothing moves while it trains until it groks, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const { button, phase } = await open(page, '?preset=small&engine=wasm');
    await page.evaluate(() => {
      const shifts: { value: number; what: string }[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & {
            value: number;
            sources: readonly { node?: Element }[];
          };
          const what = sources
            .map(({ node }) => node?.getAttribute?.('class') ?? node?.nodeName)
            .join(', ');
          shifts.push({ value, what });
        }
      }).observe({ type: 'layout-shift' });
    });
    await button('Run').click();
    await expect.poll(async () => (await phase()).grokkedAt, { timeout: 60_000 }).toBeDefined();
    await button('Pause').click();
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: { value: number; what: string }[] }).shifts,
    );
    const total = shifts.reduce((sum, { value }) => sum + value, 0);
    console.log(`layout shift at ${width} px: ${total.toFixed(4)}`);
    for (const { value, what } of shifts) console.log(`  ${value.toFixed(4)} ${what}`);
    expect(total).toBeLessThan(0.05);
    expect(await page.evaluate(() => PerformanceObserver.supportedEntryTypes)).toContain(
      'layout-shift',
    );
  });
}

test('nothing overflows from 320 pixels to 4K, and the charts use the room', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [view, search] of Object.entries(VIEW_SEARCHES)) {
    await page.goto(search);
    await expect(VIEW_CONTENT[view as keyof typeof VIEW_SEARCHES](page)).toBeVisible();
    for (const theme of ['light', 'projector']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      await test.step(`${view}, ${theme}`, () => expectNoSidewaysOverflow(page));
    }
  }
  await page.setViewportSize({ width: 3840, height: 2160 });
  await open(page);
  await expectNoSidewaysOverflow(page);
  const chart = await lab(page).figure('Accuracy').boundingBox();
  expect(chart?.width).toBeGreaterThan(0.55 * 3840); // beside the settings and the answers
  expect(chart?.height).toBeGreaterThan(0.35 * 2160);
});
