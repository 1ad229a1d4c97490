import { storyText } from '../messages/en/storyText';
import { locale } from '../messages/said';
import { FIELDS, fieldAt } from '../run/fields';
import type { Setting } from '../run/settings';
import { groupedNumber } from '../run/settingText';
import type { Mark } from './labState';

const words = storyText;

const number = (value: Setting) =>
  Number(value).toLocaleString(locale(), { maximumFractionDigits: 6 });

/** `examples`: what the number of training examples is called. */
function wordsOf({ path, from, value, isCut }: Mark, examples: string): string {
  if (isCut) return words.cutTo({ count: number(value) });
  if (path === 'task.labels') return words.labels[value as keyof typeof words.labels];
  const field = fieldAt(path);
  if (field.type === 'choice') return field.choiceLabels?.[String(value)] ?? String(value);
  const setting = path === 'task.trainExamples' ? examples : field.label.toLowerCase();
  return words.fromTo({ setting, from: number(from), to: number(value) });
}

/** A change during a run, in as few words as a chart has room for: `D 1,740 → 200`. */
export function markText(mark: Mark): string {
  const change = wordsOf(mark, 'D');
  return mark.afresh ? words.afresh({ change }) : change;
}

/** The same as a sentence. */
export function markSentence(mark: Mark): string {
  const said = wordsOf(mark, FIELDS['task.trainExamples'].label);
  const change = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  const changed = { change, step: groupedNumber(mark.step) };
  return mark.afresh ? words.changedAfresh(changed) : words.changedAt(changed);
}
