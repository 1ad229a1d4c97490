import { expect, it } from 'vitest';
import { fitSizeCurves } from '../../analysis/criticalSize/sizeCurves';
import { spanish } from '../../messages/es/spanish';
import { setLocale } from '../../messages/locale';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { createSweepHarness } from '../sweeps/testing/sweepHarness.suite';
import { criticalForm } from './criticalForm';
import { criticalSentence } from './criticalText';

/** The sentence of a controller as it stands. */
function sentence({ read }: ReturnType<typeof createSweepHarness>): string {
  const { tables, planned, rows, texts } = read();
  const table = tables[texts.protocol ?? ''] ?? planned.find(({ name }) => name === texts.protocol);
  return criticalSentence(read(), table, fitSizeCurves(Object.values(rows).flat()));
}

/** A run's end by a transition at `dCrit`. */
const endAt = (dCrit: number, size: number): Partial<SweepRow> => ({
  testAccuracy: 1 / (1 + (dCrit / size) ** 12),
});

it('says what would be trained, what trains, and what was found', () => {
  const controller = createSweepHarness({
    form: criticalForm,
    entries: [
      ['weightDecays', '1,2'],
      ['sizes', '6'],
      ['seeds', '1'],
    ],
  });
  expect(sentence(controller)).toBe('Ready to train 12 runs: 6 sizes × 2 weight decays × 1 seed.');
  controller.start();
  expect(sentence(controller)).toBe('Setting 12 runs up …');
  controller.ready();
  controller.started();
  expect(sentence(controller)).toBe('Training 6 sizes × 2 weight decays × 1 seed.');
  controller.pass(0); // nothing has cost anything so far
  const cells = controller.read().planned[0]?.cells ?? [];
  for (const { cell, config } of cells.slice(0, 6)) {
    controller.end(cell, endAt(300, config.task.trainExamples));
  }
  for (const ms of [0, 100, 0, 500]) controller.pass(ms);
  expect(sentence(controller)).toMatch(
    /^Training\. So far, D_crit is (29\d|30\d) at weight decay 1\.$/,
  );
  for (const { cell, config } of cells.slice(6)) {
    controller.end(cell, endAt(400, config.task.trainExamples));
  }
  controller.event({ type: 'finished' });
  expect(sentence(controller)).toMatch(
    /^D_crit is (29\d|30\d) at weight decay 1 and (39\d|40\d) at 2\.$/,
  );
  controller.set('protocol', 'ungrok');
  expect(sentence(controller)).toMatch(/^Ready to train 12 runs/);
  controller.set('sizes', '0');
  expect(sentence(controller)).toBe('This grid cannot be trained: see the messages.');
});

it('says that there is no transition', () => {
  const controller = createSweepHarness({ form: criticalForm, entries: [['weightDecays', '1']] });
  controller.start();
  controller.ready();
  controller.started();
  for (const { cell } of controller.read().planned[0]?.cells ?? [])
    controller.end(cell, { testAccuracy: 0 });
  controller.event({ type: 'finished' });
  expect(sentence(controller)).toBe(
    'Test accuracy is at most 0 % at every size: the critical size is above 600.',
  );
});

it.each([
  [1, 'Test accuracy is at most 0 % at every size: the critical size is above 600. 1 run blew up.'],
  [24, '24 runs blew up.'],
])('says that %i of 24 runs blew up', (count, words) => {
  const controller = createSweepHarness({ form: criticalForm, entries: [['weightDecays', '1']] });
  controller.start();
  controller.ready();
  controller.started();
  for (const { cell } of controller.read().planned[0]?.cells ?? []) {
    const isLost = cell < count;
    controller.end(
      cell,
      isLost ? { ended: 'diverged', testAccuracy: Number.NaN } : { testAccuracy: 0 },
    );
  }
  controller.event({ type: 'finished' });
  expect(controller.read().tables.scratch?.rows).toHaveLength(24);
  expect(sentence(controller)).toBe(words);
});

it('says why a sweep failed, and what is wrong with a form, in the language of the moment', () => {
  const controller = createSweepHarness({ form: criticalForm });
  controller.set('sizes', '0');
  const texts = () => [
    ...controller.read().formProblems.map(({ message }) => message()),
    sentence(controller),
  ];
  const problem = 'The number of sizes must be a whole number from 2 to 100, not “0”.';
  expect(texts()).toEqual([problem, 'This grid cannot be trained: see the messages.']);
  setLocale(spanish);
  expect(texts()[0]).toMatch(/^«El número de tamaños» no puede ser «0»/);
  setLocale();
  controller.set('sizes', '4');
  controller.start();
  controller.ready();
  controller.started();
  controller.event({
    type: 'failed',
    error: { kind: 'out-of-memory', code: 'memory-full', values: {} },
  });
  expect(texts()).toEqual(['This run does not fit into memory.']);
  setLocale(spanish);
  expect(texts()).toEqual([expect.stringMatching(/memoria/)]);
  setLocale();
});
