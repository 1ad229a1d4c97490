import { open } from '../support/labPage';
import { expect, type Page, test } from '../support/test';

const SEARCH = '?preset=small&engine=wasm&seed=3&maxSteps=300';

/** A text on a canvas: how large it is in CSS pixels, and how large the texts of its chart are meant to be. */
interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly meant: number;
}

/** Notes every text that is drawn on a canvas of the page from now on. */
async function watchCanvasText(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn: DrawnText[] = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      const { canvas, font } = this;
      const pixels = Number(/([\d.]+)px/.exec(font)?.[1]) * this.getTransform().d;
      const ratio = canvas.height / canvas.getBoundingClientRect().height;
      const host = canvas.closest('figure') ? canvas.parentElement?.parentElement : undefined;
      const meant = Number.parseFloat(getComputedStyle(host?.parentElement ?? canvas).fontSize);
      drawn.push({ text, size: pixels / ratio, meant });
      return fillText.call(this, text, ...place);
    };
    Object.assign(window, { drawn });
  });
}

/** All texts that `redraw` brings about are as large as they are meant to be. */
async function expectTextSizes(page: Page, redraw: () => Promise<unknown>): Promise<void> {
  const read = () =>
    page.evaluate(() => (window as unknown as { drawn: DrawnText[] }).drawn.splice(0));
  await read();
  await redraw();
  const texts: DrawnText[] = [];
  await expect.poll(async () => texts.push(...(await read()))).toBeGreaterThan(15);
  expect(texts.some(({ text }) => /^\d+$/.test(text))).toBe(true); // labels of axes are among them
  // uPlot rounds the sizes of axis labels to whole pixels of the canvas.
  expect(texts.filter(({ size, meant }) => Math.abs(size - meant) > 0.8)).toEqual([]);
}

for (const ratio of [1, 1.5, 2, 3]) {
  test.describe(`at ${ratio} device pixels a CSS pixel`, () => {
    test.use({ deviceScaleFactor: ratio, viewport: { width: 1280, height: 800 } });

    test('texts on charts keep their size', async ({ page }) => {
      await watchCanvasText(page);
      const { button, lastStep } = await open(page, SEARCH);
      await expectTextSizes(page, async () => {
        await button('Run').click();
        await expect.poll(lastStep, { timeout: 30_000 }).toBe(300);
      });
      await expectTextSizes(page, () => page.setViewportSize({ width: 1000, height: 700 }));
    });
  });
}

test('texts on charts keep their size on a screen of another density, and zoomed', async ({
  page,
}) => {
  await watchCanvasText(page);
  const { button, lastStep } = await open(page, SEARCH);
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 30_000 }).toBe(300);
  const devtools = await page.context().newCDPSession(page);
  const show = (deviceScaleFactor: number, width: number, height: number) =>
    devtools.send('Emulation.setDeviceMetricsOverride', {
      ...{ deviceScaleFactor, width, height, mobile: false },
    });
  await expectTextSizes(page, () => show(2, 1270, 720)); // of another size, too, or Chromium renders nothing anew
  await expectTextSizes(page, () => show(1.25, 1024, 576));
  await expectTextSizes(page, () => show(3, 1280, 720));
});
