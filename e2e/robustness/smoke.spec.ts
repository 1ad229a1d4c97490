import { open, stepOnce } from '../support/labPage';
import { expectNoSidewaysOverflow } from '../support/pageChecks';
import { staticHost } from '../support/staticHost';
import { expect, test } from '../support/test';

for (const [name, width, height] of [
  ['phone', 360, 740],
  ['tablet', 768, 1024],
  ['laptop', 1366, 768],
] as const) {
  test(`nothing overflows sideways on a ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await stepOnce(page);
    await expectNoSidewaysOverflow(page);
  });
}

test('a projector shows everything at once, without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const { figure, button } = await stepOnce(page);
  for (const name of ['Accuracy', 'Loss', 'Logit magnitude', 'Weight norm'] as const) {
    await expect(figure(name)).toBeInViewport({ ratio: 1 });
  }
  await expect(button('Run')).toBeInViewport({ ratio: 1 });
});

test('a chart’s table has a row for each measurement', async ({ page }) => {
  const { figure, lastStep } = await stepOnce(page);
  await page.evaluate(() => window.grokkingLab.step(5));
  await expect.poll(lastStep).toBe(6);
  await figure('Accuracy').getByText('Show as table').click();
  await expect(figure('Accuracy').getByRole('rowheader')).toHaveText(
    Array.from({ length: 7 }, (_, step) => String(step)),
  );
  await expect(figure('Accuracy').getByRole('cell').last()).toHaveText(/^[\d.]+ %$/);
});

test('it works under any path of a static host that sends no special headers', async ({ page }) => {
  const host = await staticHost('dist', '/deep/er/');
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  for (const [requested, used] of [
    ['tfjs', 'tfjs-wasm'],
    ['wasm', 'wasm'],
  ]) {
    const { button, engine, lastStep } = await open(page, `${host.url}?engine=${requested}`);
    await button('Step').click();
    await expect.poll(lastStep, { timeout: 30_000 }).toBe(1);
    expect((await engine())?.name).toBe(used);
  }
  expect(missing).toEqual([]);
  host.close();
});

for (const name of ['auto', 'webgpu'] as const) {
  test(`with ${name} the console stays clean, and nothing is fetched from elsewhere`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') elsewhere.push(request.url());
    });
    const { button, lastStep } = await open(page, `?preset=small&engine=${name}`);
    await button('Run').click();
    await expect.poll(lastStep).toBeGreaterThan(30);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

test('the page survives being played with', async ({ page }) => {
  test.setTimeout(120_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const { button, slider, choice, lastStep } = await open(page, '?preset=small');
  // Seeded, so that a failure can be repeated.
  let state = 7;
  const random = (bound: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % bound;
  };
  const press = (name: 'Step' | 'Reset' | 'Run' | 'Pause') => async () => {
    const found = button(name);
    if (await found.isVisible()) await found.click({ timeout: 2000 }).catch(() => {});
  };
  const slide = (name: 'Training examples' | 'Weight decay' | 'Learning rate') => async () => {
    await slider(name).focus();
    const keys = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
    await page.keyboard.press(keys[random(keys.length)] as string);
  };
  const choose = (name: 'Preset' | 'Task' | 'Model') => async () => {
    const values = await choice(name)
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const quick = values.filter((value) => value !== 'paper');
    await choice(name).selectOption(quick[random(quick.length)] as string);
  };
  const actions = [
    press('Run'),
    press('Run'),
    press('Pause'),
    press('Step'),
    press('Reset'),
    slide('Training examples'),
    slide('Weight decay'),
    slide('Learning rate'),
    choose('Preset'),
    choose('Task'),
    choose('Model'),
  ];
  for (let i = 0; i < 60; i++) await actions[random(actions.length)]?.();

  await choice('Preset').selectOption('small');
  await button('Reset').click();
  await button('Run').click();
  await expect.poll(lastStep, { timeout: 30_000 }).toBeGreaterThan(20);
  expect(errors).toEqual([]);
});
