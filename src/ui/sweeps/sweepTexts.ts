import { problemsText } from '../../messages/en/problemsText';
import { sweepsText } from '../../messages/en/sweepsText';
import type { Problem } from '../../run/problem';
import { quotedValue } from '../../run/settingText';
import type { SweepForm, SweepTexts } from './sweepForm';

/** The form's texts as the address has them, and what of it cannot be used. */
export function textsFromEntries(
  form: SweepForm,
  entries: readonly (readonly [string, string])[],
): { readonly texts: SweepTexts; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const said: Record<string, string> = {};
  for (const [name, value] of entries) {
    const field = form.fields[name];
    const choices = Object.keys(field?.choices ?? {});
    if (!field) {
      const known = Object.keys(form.fields).join(', ');
      problems.push({
        field: name,
        message: sweepsText.unknownSetting({ key: name, known }),
      });
    } else if (field.choices && !choices.includes(value)) {
      const message = problemsText.mustBe({
        setting: field.label,
        path: name,
        allowed: problemsText.oneOf({ names: choices.join(', ') }),
        asked: quotedValue(value),
      });
      problems.push({ field: name, message });
    } else said[name] = value;
  }
  return { texts: { ...form.defaults(said), ...said }, problems };
}

/** What of the texts the address has to say: openedTexts restores them from it. */
export function entriesFromTexts(form: SweepForm, texts: SweepTexts): [string, string][] {
  const usual = form.defaults(texts);
  const first = form.defaults({});
  return Object.keys(form.fields)
    .filter((name) => {
      const isChoice = form.fields[name]?.choices !== undefined;
      return texts[name] !== (isChoice ? first : usual)[name];
    })
    .map((name) => [name, texts[name] ?? '']);
}

/**
 * The texts after a person has changed one. What usually differs between two choices becomes what is usual with the new one; the
 * rest stays as it was typed.
 */
export function withChangedText(
  form: SweepForm,
  before: SweepTexts,
  name: string,
  text: string,
): SweepTexts {
  const after = { ...before, [name]: text };
  const [were, are] = [form.defaults(before), form.defaults(after)];
  const renewed = Object.keys(form.fields).filter((of) => of !== name && were[of] !== are[of]);
  return { ...after, ...Object.fromEntries(renewed.map((of) => [of, are[of] ?? ''])) };
}
