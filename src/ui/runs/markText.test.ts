import { expect, it } from 'vitest';
import type { Mark } from '../../store/runs/runStory';
import { markSentence, markText } from './markText';

const mark = (
  path: Mark['path'],
  from: Mark['from'],
  value: Mark['value'],
  afresh = false,
): Mark => ({
  step: 70,
  path,
  from,
  value,
  afresh,
});

it.each([
  [mark('task.trainExamples', 1740, 200), 'D 1,740 → 200'],
  [mark('task.trainExamples', 200, 1740, true), 'D 200 → 1,740, optimiser afresh'],
  [mark('task.labels', 'true', 'random'), 'random labels'],
  [mark('task.labels', 'random', 'true'), 'true labels'],
  [mark('optimizer.weightDecay', 1, 0.3), 'weight decay 1 → 0.3'],
  [mark('optimizer.learningRate', 0.01, 0.00003), 'learning rate 0.01 → 0.00003'],
])('names a change in few words: %j', (changed, words) => {
  expect(markText(changed)).toBe(words);
});

it('tells it as a sentence', () => {
  expect(markSentence(mark('task.trainExamples', 1740, 200))).toBe(
    'Training examples 1,740 → 200 at step 70.',
  );
  expect(markSentence(mark('task.labels', 'true', 'random', true))).toBe(
    'Random labels at step 70, the optimiser begun afresh.',
  );
});

it('tells a cut that the run carried from its start', () => {
  const cut: Mark = { ...mark('task.trainExamples', 3830, 1000), isCut: true };
  expect(markText(cut)).toBe('cut to 1,000 examples');
  expect(markSentence(cut)).toBe('Cut to 1,000 examples at step 70.');
});
