import { open } from '../support/labPage';
import { expect, test } from '../support/test';

test('the URL holds what differs from the preset, and restores it', async ({ page, context }) => {
  const { choice, slider, config } = await open(page, '?preset=quick');
  await choice('Task').selectOption({ label: 'x − y' });
  await slider('Learning rate').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.url()).toContain('task.op=subtract');
  await expect.poll(() => page.url()).toContain('optimizer.learningRate=');
  expect(page.url()).not.toContain('seed=');

  const restored = await open(await context.newPage(), page.url());
  expect(await restored.config()).toEqual(await config());
});

test('a preset can be chosen, and its URL is short', async ({ page }) => {
  const { choice, config } = await open(page, '?preset=quick');
  await choice('Preset').selectOption('never');
  expect((await config()).task.trainExamples).toBe(205);
  await expect.poll(() => new URL(page.url()).searchParams.toString()).toBe('preset=never');
});

const BAD: Record<string, { search: string; message: RegExp; path: string; value: unknown }> = {
  'more examples than pairs': {
    search: '?preset=small&task.trainExamples=5000',
    message: /Training examples.*1,369/,
    path: 'task.trainExamples',
    value: 1369,
  },
  'a composite p where a prime is needed': {
    search: '?task.op=divide&task.p=57',
    message: /prime.*53.*59/,
    path: 'task.p',
    value: 59,
  },
  'heads that do not divide the width': {
    search: '?preset=transformer&model.heads=5',
    message: /Heads.*divisor of the model width/,
    path: 'model.heads',
    value: 4,
  },
  'not a number': {
    search: '?preset=small&optimizer.weightDecay=lots',
    message: /Weight decay.*from 0 to 10/,
    path: 'optimizer.weightDecay',
    value: 1,
  },
  NaN: {
    search: '?preset=small&optimizer.learningRate=NaN',
    message: /Learning rate/,
    path: 'optimizer.learningRate',
    value: 0.01,
  },
  'no such preset': {
    search: '?preset=bogus',
    message: /Preset/,
    path: 'model.kind',
    value: 'mlp',
  },
  'no such setting': {
    search: '?preset=small&colour=red',
    message: /colour/,
    path: 'seed',
    value: 0,
  },
  'broken percent signs': {
    search: '?preset=small&seed=%E0%A4%A',
    message: /Seed/,
    path: 'seed',
    value: 0,
  },
};

for (const [name, { search, message, path, value }] of Object.entries(BAD)) {
  test(`the page says what is wrong with a URL, and works: ${name}`, async ({ page }) => {
    const { config, button, lastStep, messages } = await open(page, search);
    await expect(messages).toContainText(message);
    const used = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], await config());
    expect(used).toBe(value);
    await button('Step').click();
    await expect.poll(lastStep, { timeout: 20_000 }).toBe(1);
  });
}

test('a link that others have touched is as the plain one, and a kept run comes back', async ({
  page,
}) => {
  const touched = '?preset=small&amp;maxSteps=900000&amp;hide=seed&amp;lock=preset&amp;run=1';
  const opened = await open(page, `${touched}&amp;utm_source=mail&fbclid=1&forceview=1`);
  await expect.poll(opened.lastStep).toBeGreaterThan(50);
  await expect(opened.messages.getByRole('listitem').filter({ hasText: /setting/ })).toHaveCount(0);
  await expect(opened.choice('Preset')).toBeDisabled();
  await expect(page.getByRole('spinbutton', { name: 'Seed' })).toHaveCount(0);
  await opened.button('Pause').click();
  await expect(opened.button('Run')).toBeVisible();
  const left = await opened.lastStep();

  const again = await open(page, '?utm_source=mail&mc_cid=2');
  await expect(page.getByText(/This run was left at step/)).toBeVisible();
  expect(await again.lastStep()).toBeGreaterThanOrEqual(left);
  await expect(page.getByText(/There is no setting/)).toHaveCount(0);
});
