import { METRIC_NAMES } from '../../src/run/metrics/metrics';
import { open } from '../support/labPage';
import { expect, test } from '../support/test';
import { watchHeaps } from '../support/watchHeaps';

/** For ten minutes: `npm run build && SOAK_SECONDS=600 npx playwright test e2e/soak`. */
const SECONDS = Number(process.env.SOAK_SECONDS ?? 20);
const SAMPLES = 6;
/** The first samples see code being compiled and buffers finding their size. */
const WARM_UP_SAMPLES = 2;

const MB = 1e6;
/** What a measurement takes in the page: a double a quantity, in columns that may be half empty, and once more on charts. */
const ROW_BYTES = METRIC_NAMES.length * 8 * 4;
/** By which heaps differ although nothing has leaked. */
const HEAP_NOISE = 2 * MB;

test(`${SECONDS} seconds at full speed keep memory flat, but for what was measured`, async ({
  page,
}) => {
  test.setTimeout((SECONDS * 1.5 + 60) * 1000);
  // A run that has come to its last step is followed by the next, as somebody who plays for ten minutes would do it.
  const { button, lastStep } = await open(page, '?preset=small&engine=wasm&maxSteps=1000000');
  const heaps = await watchHeaps(page);
  const rows = () => page.evaluate(() => window.grokkingLab.metrics().step.length);
  await button('Run').click();
  const seen: { step: number; rows: number; page: number; worker: number }[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    await page.waitForTimeout((1000 * SECONDS) / SAMPLES);
    if (await button('Run').isVisible()) await button('Run').click();
    const sample = { step: await lastStep(), rows: await rows(), ...(await heaps()) };
    seen.push(sample);
    const [inPage, inWorker] = [sample.page, sample.worker].map((n) => (n / MB).toFixed(1));
    console.log(
      `step ${sample.step}: page ${inPage} MB with ${sample.rows} rows, worker ${inWorker} MB`,
    );
  }
  const early = seen[WARM_UP_SAMPLES - 1] as (typeof seen)[number];
  const late = seen.at(-1) as (typeof seen)[number];
  const steps = seen.map(({ step }) => step);
  expect(new Set(steps).size).toBe(SAMPLES); // it trained all the time
  const grown = Math.max(0, late.rows - early.rows);
  expect(late.page - early.page).toBeLessThan(HEAP_NOISE + grown * ROW_BYTES);
  expect(late.worker - early.worker).toBeLessThan(HEAP_NOISE);
});
