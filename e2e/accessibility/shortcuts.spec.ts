import { currentView, open } from '../support/labPage';
import { expect, type Page, test } from '../support/test';

const keyboardDialog = (page: Page) => page.getByRole('dialog', { name: 'Keyboard and sound' });
/** Where a screen reader hears how the run goes; the page's other live regions are read out in parts. */
const announcements = (page: Page) => page.locator('p[aria-live="polite"][aria-atomic="true"]');

test('what people do most takes one key; the dialog lists the keys and can turn them off', async ({
  page,
}) => {
  const { button, lastStep, figure } = await open(page, '?preset=small&engine=wasm');
  const key = (name: string) => page.keyboard.press(name);

  await key('s');
  await expect.poll(lastStep).toBe(1);
  await key('Shift+S');
  await expect.poll(lastStep).toBe(11);
  await key('r');
  await expect(button('Pause')).toBeVisible();
  await expect.poll(lastStep).toBeGreaterThan(40);
  await key('r');
  await expect(button('Run')).toBeVisible();
  await key('k');
  await expect(page.getByRole('checkbox', { name: 'Keep for comparison' })).toBeChecked();
  await expect(announcements(page)).toHaveText('This run is kept for comparison.');
  await key('w');
  await expect(announcements(page)).toContainText(/^Paused at step [\d,]+\./);
  await key('Shift+R');
  await expect.poll(lastStep).toBe(-1);

  await test.step('each view has a digit, and the focus is on its name', async () => {
    for (const [digit, name] of [
      ['2', 'Two circuits'],
      ['3', 'Critical size'],
      ['4', 'Efficiency'],
      ['1', 'Lab'],
    ] as const) {
      await key(digit);
      await expect(currentView(page)).toHaveText(name);
      await expect(currentView(page)).toBeFocused();
    }
    await key('c');
    await expect(figure('Accuracy').getByRole('group', { name: /arrow/ })).toBeFocused();
    await key('c');
    await expect(figure('Loss').getByRole('group', { name: /arrow/ })).toBeFocused();
    await key('e');
    await expect(page.getByRole('combobox', { name: 'Preset' })).toBeFocused();
  });

  await test.step('letters in a field, in a dialog or with Ctrl are not ours', async () => {
    await key('3'); // in a list of options
    await page.getByRole('textbox', { name: 'Seed' }).focus();
    await page.keyboard.type('2');
    await expect(currentView(page)).toHaveText('Lab');
    await page.getByRole('slider', { name: 'Weight decay' }).focus();
    for (const modifier of ['Control', 'Alt', 'Meta']) await key(`${modifier}+2`);
    await expect(currentView(page)).toHaveText('Lab');
    await key('?');
    await expect(keyboardDialog(page)).toBeVisible();
    await key('2');
    await key('h');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await key('Escape');
    await expect(page.getByRole('slider', { name: 'Weight decay' })).toBeFocused();
    await expect(currentView(page)).toHaveText('Lab');
  });

  for (const [letter, name] of [
    ['l', 'Lessons'],
    ['i', 'Library'],
    ['h', 'Share'],
    ['o', 'Save or open'],
  ] as const) {
    await key(letter);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await key('Escape');
  }

  await test.step('turned off, they stay off', async () => {
    await key('?');
    await keyboardDialog(page)
      .getByRole('checkbox', { name: /Single keys/ })
      .uncheck();
    await key('Escape');
    await key('2');
    await key('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.reload();
    await expect(button('Run')).toBeEnabled();
    await key('2');
    await expect(currentView(page)).toHaveText('Lab');
    await page.getByRole('button', { name: 'Keyboard', exact: true }).click();
    await expect(
      keyboardDialog(page).getByRole('checkbox', { name: /Single keys/ }),
    ).not.toBeChecked();
    await expect(keyboardDialog(page)).toContainText('Two circuits');
  });
});

test('a link that hides a control takes its shortcut along', async ({ page }) => {
  await open(page, '?preset=small&engine=wasm&hide=share,views');
  await page.keyboard.press('h');
  await page.keyboard.press('2');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'The run' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(keyboardDialog(page)).toContainText('Lessons');
  await expect(keyboardDialog(page)).not.toContainText('Share');
});

/** All announcements from now on, in order. */
async function recordAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await announcements(page).evaluate((region) => {
    const announced: string[] = [];
    new MutationObserver(() => announced.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { announced });
  });
  return () => page.evaluate(() => (window as unknown as { announced: string[] }).announced);
}

test('phases are announced, readings only where they are asked for, and nothing where announcements are off', async ({
  page,
}) => {
  const { button, lastStep } = await open(page, '?preset=small&engine=wasm&maxSteps=400');
  await expect(page.getByRole('status')).toHaveAttribute('aria-live', 'off');
  const announced = await recordAnnouncements(page);
  await button('Run').click();
  await expect(button('Run')).toBeVisible({ timeout: 30_000 });
  await expect.poll(async () => (await announced()).at(-1)).toContain('at step 400');
  const duringRun = await announced();
  expect(duringRun.length).toBeLessThan(10); // some 400 steps were measured
  expect(duringRun.filter((sentence) => sentence.startsWith('Step '))).toEqual([]);
  expect(duringRun.join(' ')).toMatch(/memorised/i);

  const choose = async (label: string) => {
    await page.keyboard.press('?');
    await keyboardDialog(page).getByLabel('A screen reader is told').selectOption({ label });
    await page.keyboard.press('Escape');
  };
  await choose('never');
  await button('Reset').click();
  await expect.poll(lastStep).toBe(-1);
  await button('Step').click();
  await expect.poll(lastStep).toBe(1);
  expect(await announced()).toEqual(duringRun);
  await page.reload();
  await expect(button('Run')).toBeEnabled();
  await page.keyboard.press('?');
  await expect(keyboardDialog(page).getByLabel('A screen reader is told')).toHaveValue('off');
});

test('a run that trains for long is read out at the chosen interval', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('grokkingLab.announce', 'every10'));
  const { button } = await open(page, '?preset=never&engine=wasm&speed=50&maxSteps=100000');
  const announced = await recordAnnouncements(page);
  // The page's clock runs ahead, the run does not.
  await page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => 20 * now();
  });
  await button('Run').click();
  await expect
    .poll(async () => (await announced()).filter((sentence) => sentence.startsWith('Step ')).length)
    .toBeGreaterThan(2);
  const reading = (await announced()).findLast((sentence) => sentence.startsWith('Step '));
  expect(reading).toMatch(/^Step [\d,]+: train accuracy .+ %, test accuracy .+ %\.$/);
});

test('a run is heard as two tones, as long as it is wanted', async ({ page }) => {
  // What the page asks of the audio engine, as it asks it.
  await page.addInitScript(() => {
    const asked: { type: string; rampHz: number[] }[] = [];
    Object.assign(window, { asked });
    const { OscillatorNode: Node } = window;
    window.OscillatorNode = class extends Node {
      constructor(context: BaseAudioContext, options?: OscillatorOptions) {
        super(context, options);
        const rampHz: number[] = [];
        asked.push({ type: String(options?.type), rampHz });
        const ramp = this.frequency.exponentialRampToValueAtTime.bind(this.frequency);
        this.frequency.exponentialRampToValueAtTime = (hz, at) => {
          rampHz.push(hz);
          return ramp(hz, at);
        };
      }
    };
  });
  const { figure } = await open(page, '?preset=small&engine=wasm');
  const hear = figure('Accuracy').getByRole('button', { name: 'Hear the run' });
  const stop = figure('Accuracy').getByRole('button', { name: 'Stop the sound' });
  const asked = () =>
    page.evaluate(
      () => (window as unknown as { asked: { type: string; rampHz: number[] }[] }).asked,
    );
  await hear.press('Enter');
  await expect(announcements(page)).toContainText('nothing to hear yet');
  expect(await asked()).toEqual([]);

  await page.evaluate(() => window.grokkingLab.step(120));
  await expect(hear).toHaveAttribute('title', /train accuracy on the left, test accuracy/);
  await hear.press('Enter');
  await expect(stop).toBeFocused();
  await expect(figure('Accuracy').locator('.cursor-line')).toBeVisible();
  const [train, testTone] = await asked();
  expect([train?.type, testTone?.type]).toEqual(['sine', 'triangle']);
  // Trained on until it knew them all, two octaves up; hardly anything else is known by then.
  expect(Math.max(...(train?.rampHz ?? []))).toBeCloseTo(880, 0);
  expect(Math.max(...(testTone?.rampHz ?? []))).toBeLessThan(440);
  await stop.press('Enter');
  await expect(hear).toBeFocused();
  await expect(figure('Accuracy').locator('.cursor-line')).toBeHidden();
  await page.keyboard.press('p');
  await expect(stop).toBeVisible();
  await page.keyboard.press('2'); // another view is silence
  await page.keyboard.press('1');
  await expect(hear).toBeVisible();
});
