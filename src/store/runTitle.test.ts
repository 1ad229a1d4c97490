import { expect, it } from 'vitest';
import { parseConfig } from '../run/parseConfig';
import { runTitle } from './runTitle';

const began = (entries: [string, string][]) => parseConfig(entries).config;

it('names a run by its preset, what it was changed in, and what became of it', () => {
  const plain = { branchedAt: undefined, marks: [] };
  expect(runTitle({ began: began([['engine', 'wasm']]), ...plain })).toBe('Quick');
  const changed = began([
    ['preset', 'small'],
    ['optimizer.weightDecay', '0.3'],
    ['seed', '4'],
    ['speed', '100'],
  ]);
  expect(runTitle({ began: changed, ...plain })).toBe('Small, Weight decay 0.3, Seed 4');
  const mark = { step: 1500, path: 'task.trainExamples', from: 616, value: 100, afresh: false };
  expect(
    runTitle({ began: began([['preset', 'small']]), branchedAt: 1200, marks: [mark as never] }),
  ).toBe('Small, from step 1,200, then Training examples 100 at step 1,500');
});
