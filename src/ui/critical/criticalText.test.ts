import { expect, it } from 'vitest';
import { fitSizeCurves } from '../../analysis/criticalSize/sizeCurves';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { createSweepHarness } from '../sweeps/testing/sweepHarness.suite';
import { criticalForm } from './criticalForm';
import { criticalSentence } from './criticalText';

/** The sentence of a bench as it stands. */
function said({ read }: ReturnType<typeof createSweepHarness>): string {
  const { tables: sheets, planned: wanted, rows, texts } = read();
  const sheet = sheets[texts.protocol ?? ''] ?? wanted.find(({ name }) => name === texts.protocol);
  return criticalSentence(read(), sheet, fitSizeCurves(Object.values(rows).flat()));
}

/** A run's end by a transition at `dCrit`. */
const endAt = (dCrit: number, size: number): Partial<SweepRow> => ({
  testAccuracy: 1 / (1 + (dCrit / size) ** 12),
});

it('says what would be trained, what trains, and what was found', () => {
  const bench = createSweepHarness({
    form: criticalForm,
    entries: [
      ['weightDecays', '1,2'],
      ['sizes', '6'],
      ['seeds', '1'],
    ],
  });
  expect(said(bench)).toBe('Ready to train 12 runs: 6 sizes × 2 weight decays × 1 seed.');
  bench.start();
  expect(said(bench)).toBe('Setting 12 runs up …');
  bench.ready();
  bench.started();
  expect(said(bench)).toBe('Training 6 sizes × 2 weight decays × 1 seed.');
  bench.pass(0); // nothing has cost anything so far
  const cells = bench.read().planned[0]?.cells ?? [];
  for (const { cell, config } of cells.slice(0, 6)) {
    bench.end(cell, endAt(300, config.task.trainExamples));
  }
  for (const ms of [0, 100, 0, 500]) bench.pass(ms);
  expect(said(bench)).toMatch(/^Training\. So far, D_crit is (29\d|30\d) at weight decay 1\.$/);
  for (const { cell, config } of cells.slice(6)) {
    bench.end(cell, endAt(400, config.task.trainExamples));
  }
  bench.event({ type: 'finished' });
  expect(said(bench)).toMatch(/^D_crit is (29\d|30\d) at weight decay 1 and (39\d|40\d) at 2\.$/);
  bench.set('protocol', 'ungrok');
  expect(said(bench)).toMatch(/^Ready to train 12 runs/);
  bench.set('sizes', '0');
  expect(said(bench)).toBe('This grid cannot be trained: see the messages.');
});

it('says that there is no transition', () => {
  const bench = createSweepHarness({ form: criticalForm, entries: [['weightDecays', '1']] });
  bench.start();
  bench.ready();
  bench.started();
  for (const { cell } of bench.read().planned[0]?.cells ?? []) bench.end(cell, { testAccuracy: 0 });
  bench.event({ type: 'finished' });
  expect(said(bench)).toBe(
    'Test accuracy is at most 0 % at every size: the critical size is above 600.',
  );
});
