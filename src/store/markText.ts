import { FIELDS, fieldAt } from '../run/fields';
import type { Setting } from '../run/settings';
import { groupedNumber } from '../run/settingText';
import type { Mark } from './labState';

const number = (value: Setting) =>
  Number(value).toLocaleString('en-US', { maximumFractionDigits: 6 });

const wordsOf = ({ path, from, value, isCut }: Mark): string => {
  if (isCut) return `cut to ${number(value)} examples`;
  if (path === 'task.trainExamples') return `D ${number(from)} → ${number(value)}`;
  if (path === 'task.labels') return `${value} labels`;
  const field = fieldAt(path);
  if (field.type === 'choice') return field.choiceLabels?.[String(value)] ?? String(value);
  return `${field.label.toLowerCase()} ${number(from)} → ${number(value)}`;
};

/** A change during a run, in as few words as a chart has room for: `D 1,740 → 200`. */
export const markText = (mark: Mark): string =>
  mark.afresh ? `${wordsOf(mark)}, optimiser afresh` : wordsOf(mark);

/** The same as a sentence. */
export function markSentence(mark: Mark): string {
  const words = wordsOf(mark).replace(/^D /, `${FIELDS['task.trainExamples'].label} `);
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)} at step ${groupedNumber(mark.step)}`;
  return mark.afresh ? `${sentence}, the optimiser begun afresh.` : `${sentence}.`;
}
