import { lab, open } from '../support/labPage';
import { expect, type Page, test } from '../support/test';

const STEPS = 400;
/** Slow enough for somebody to look inside while it trains. */
const SEARCH = `?preset=small&engine=wasm&maxSteps=${STEPS}&seed=3&speed=100`;

const stepSlider = (page: Page) => page.getByRole('slider', { name: 'Step that is looked at' });
const showInside = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Inside', exact: true })
    .click();

/** Every step that the slider stops at. */
async function sliderSteps(page: Page): Promise<string[]> {
  const slider = stepSlider(page);
  const steps: string[] = [];
  await slider.focus();
  await page.keyboard.press('Home');
  for (let i = 0; i <= Number(await slider.getAttribute('max')); i++) {
    steps.push((await slider.getAttribute('aria-valuetext')) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  return steps;
}

/** How many frames the browser has stored. */
const storedFrames = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('grokking-lab');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('frames').objectStore('frames').count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

test('a run can be looked into along all its steps again after a reload', async ({ page }) => {
  const { button, lastStep } = await open(page, SEARCH);
  await button('Run').click();
  await showInside(page);
  await expect(stepSlider(page)).toBeEnabled();
  await expect.poll(lastStep, { timeout: 30_000 }).toBe(STEPS);
  await expect(page.getByText(/^Looking into/)).toHaveCount(0);
  const steps = await sliderSteps(page);
  expect(steps.at(-1)).toBe(`step ${STEPS}`);
  await expect.poll(() => storedFrames(page)).toBe(steps.length);

  await page.reload();
  await expect(stepSlider(page)).toHaveAttribute('max', String(steps.length - 1), {
    timeout: 30_000,
  });
  expect(await sliderSteps(page)).toEqual(steps);
  expect(await lab(page).lastStep()).toBe(STEPS);
});
