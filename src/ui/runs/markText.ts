import { runStatusText } from '../../messages/en/runStatus';
import { groupedNumber } from '../../messages/format/numbers';
import { currentLocale } from '../../messages/locale';
import { FIELDS, fieldAt } from '../../run/config/fields';
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
  if (field.type === 'choice') return field.choiceLabels?.[String(value)] ?? String(value);
  const setting = path === 'task.trainExamples' ? examples : field.label.toLowerCase();
  return messages.fromTo({ setting, from: formatNumber(from), to: formatNumber(value) });
}

/** A change during a run, in as few words as a chart has room for: `D 1,740 → 200`. */
export function markText(mark: Mark): string {
  const change = changeText(mark, 'D');
  return mark.afresh ? messages.afresh({ change }) : change;
}

/** The same as a sentence. */
export function markSentence(mark: Mark): string {
  const said = changeText(mark, FIELDS['task.trainExamples'].label);
  const change = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  const changed = { change, step: groupedNumber(mark.step) };
  return mark.afresh ? messages.changedAfresh(changed) : messages.changedAt(changed);
}
