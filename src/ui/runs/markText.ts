import { runStatusText } from '../../messages/en/runStatus';
import { groupedNumber } from '../../messages/format/numbers';
import { currentLocale } from '../../messages/locale';
import { choiceLabel, fieldLabel } from '../../messages/wording/settings';
import { fieldAt } from '../../run/config/fields';
import type { Setting } from '../../run/config/settings';
import type { Mark } from '../../store/runs/runStory';

const messages = runStatusText;

const formatNumber = (value: Setting) =>
  Number(value).toLocaleString(currentLocale(), { maximumFractionDigits: 6 });

/** `examples`: what the number of training examples is called. */
function changeText({ path, from, value, isCut }: Mark, examples: string): string {
  if (isCut) return messages.cutTo({ count: formatNumber(value) });
  if (path === 'task.labels') return messages.labels[value as keyof typeof messages.labels];
  const field = fieldAt(path);
  if (field.type === 'choice') return choiceLabel(path, String(value));
  const setting = path === 'task.trainExamples' ? examples : fieldLabel(path).toLowerCase();
  return messages.fromTo({ setting, from: formatNumber(from), to: formatNumber(value) });
}

/** A change during a run, in as few words as a chart has room for: `D 1,740 → 200`. */
export function markText(mark: Mark): string {
  const change = changeText(mark, 'D');
  return mark.afresh ? messages.afresh({ change }) : change;
}

/** The same as a sentence. */
export function markSentence(mark: Mark): string {
  const text = changeText(mark, fieldLabel('task.trainExamples'));
  const change = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  const changed = { change, step: groupedNumber(mark.step) };
  return mark.afresh ? messages.changedAfresh(changed) : messages.changedAt(changed);
}
