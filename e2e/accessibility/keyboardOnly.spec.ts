import { expectVisibleFocus, pressOn, tabThroughPage, tabTo } from '../support/keyboardFocus';
import { currentView, lessonPanel, open } from '../support/labPage';
import { expect, test } from '../support/test';

test('a person walks the whole lab by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const key = (name: string) => page.keyboard.press(name);
  const dialog = page.getByRole('dialog');
  const { button, config, lastStep, slider, figure } = await open(
    page,
    '?preset=small&engine=wasm&speed=50',
  );

  await test.step('from the address to a running run', async () => {
    await pressOn(page, button('Run'));
    await expect(button('Pause')).toBeFocused();
    await expect.poll(lastStep).toBeGreaterThan(20);
    await key('Space');
    await expect(button('Run')).toBeFocused();
    await pressOn(page, button('Step'));
  });

  await test.step('change a setting', async () => {
    const before = (await config()).optimizer.weightDecay;
    await pressOn(page, slider('Weight decay'), 'ArrowLeft');
    await expect.poll(async () => (await config()).optimizer.weightDecay).toBeLessThan(before);
    const more = page.getByText('More settings');
    await pressOn(page, more);
    await pressOn(page, page.getByRole('textbox', { name: 'Warm-up' }), 'ArrowLeft');
    await tabTo(page, more, 'Shift+Tab');
    await key('Enter');
  });

  await test.step('read a chart by arrow keys and as a table, and branch', async () => {
    const plot = figure('Accuracy').getByRole('group', { name: /arrow keys/ });
    await pressOn(page, plot, 'ArrowLeft');
    await key('ArrowLeft');
    await expect(figure('Accuracy')).toContainText(/Step [\d,]+: Train [\d.]+ %, Test [\d.]+ %\./);
    await key('Enter');
    await expect(
      page.getByRole('button', { name: /^Branch from step [\d,]+$/ }).last(),
    ).toBeFocused();
    await expectVisibleFocus(page, 'a step was picked');
    await key('Escape');
    await expect(plot).toBeFocused();
    await key('Enter');
    await key('Enter');
    await expect(plot).toBeFocused();
    await expect(page.getByRole('region', { name: 'Runs' }).getByRole('row')).toHaveCount(3);
    const table = figure('Accuracy').getByText('Show as table');
    await pressOn(page, table);
    await expect(figure('Accuracy').getByRole('table')).toBeVisible();
    await expectVisibleFocus(page, 'the table is open');
    await key('Enter');
    await expect(figure('Accuracy').getByRole('table')).toBeHidden();
    const remove = page.getByRole('button', { name: /^Remove/ }).first();
    await tabTo(page, remove, 'Shift+Tab');
    await key('Enter');
    await expect(remove).toBeHidden();
    await expectVisibleFocus(page, 'a run was removed');
  });

  await test.step('sharing, the library and the list of shortcuts give the focus back', async () => {
    for (const [name, inside] of [
      ['Share', 'Copy'],
      ['Library', 'Pin'],
      ['Keyboard', 'Close'],
      ['Save or open', 'Close'],
    ] as const) {
      const opener = page.getByRole('button', { name, exact: true });
      await pressOn(page, opener);
      await expect(dialog).toBeVisible();
      await pressOn(page, dialog.getByRole('button', { name: inside }).first());
      await expectVisibleFocus(page, `${inside} in ${name}`);
      if (inside !== 'Close') await key('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(opener).toBeFocused();
    }
  });

  await test.step('deleting a run in the library leaves the keyboard in the dialog', async () => {
    await key('i');
    await pressOn(page, dialog.locator('button:enabled', { hasText: 'Delete' }).first());
    await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused();
    await key('Enter');
    await expectVisibleFocus(page, 'deleting was undone');
    await key('Escape');
    await expectVisibleFocus(page, 'the library was closed');
  });

  await test.step('a lesson, from its list to its end', async () => {
    const lesson = lessonPanel(page);
    await pressOn(page, page.getByRole('button', { name: 'Lessons', exact: true }));
    await pressOn(page, dialog.getByRole('button', { name: /Memorising is not learning/ }));
    await expect(lesson).toContainText('1 of 6');
    await expectVisibleFocus(page, 'the lesson is open');
    await pressOn(page, lesson.getByRole('button', { name: 'Set it up' }));
    await pressOn(page, lesson.getByRole('radio').first(), 'Space');
    await pressOn(page, lesson.getByRole('button', { name: 'Next' }));
    await tabTo(page, lesson.getByRole('button', { name: 'Close the lesson' }), 'Shift+Tab');
    await key('Enter');
    await expect(lesson).toBeHidden();
    await expectVisibleFocus(page, 'the lesson was closed');
  });

  await test.step('in each view every stop is seen, and Tab comes out again', async () => {
    for (const name of ['Two circuits', 'Critical size', 'Efficiency', 'Lab']) {
      const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });
      await pressOn(page, link);
      await expect(link).toBeFocused();
      await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
      const stops = await tabThroughPage(page);
      expect(stops.length).toBeGreaterThan(15);
    }
  });

  await test.step('Back leads from a view to the one before, and the keyboard along', async () => {
    await key('3');
    await key('c');
    await expectVisibleFocus(page, 'the heat map');
    await page.goBack(); // Alt and ← is the browser's, and a headless one has none
    await expect(currentView(page)).toHaveText('Lab');
    await expectVisibleFocus(page, 'Back');
  });
});

test('a control that is disabled hands the keyboard on to its neighbour', async ({ page }) => {
  await open(page, '?preset=small&engine=wasm');
  await page.getByRole('button', { name: 'Run', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.evaluate(() => {
    (document.activeElement as HTMLButtonElement).disabled = true;
  });
  await expect(page.getByRole('button', { name: 'Step', exact: true })).toBeFocused();
});
