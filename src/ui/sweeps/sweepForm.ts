import { problemsText } from '../../messages/en/problems';
import { sweepsText } from '../../messages/en/sweeps';
import { quotedValue } from '../../messages/format/numbers';
import type { Sentence } from '../../messages/locale';
import type { FieldPath } from '../../run/config/fields';
import type { SweepPlan } from '../../run/sweep/sweepPlan';
import type { SweepRow } from '../../run/sweep/sweepRow';
import type { SweepPart } from './broughtSweeps';

/** The texts of a sweep's form by field: as they were typed, but single numbers with a decimal point, as in the URL. */
export type SweepTexts = Readonly<Record<string, string>>;

/** What is wrong with a field of a form, or with what the form asks for, as a sentence. */
export interface FormProblem {
  readonly field: string;
  readonly message: Sentence;
}

/** A field of the form: its label, its help, and its choices where it is a list. */
export interface SweepField {
  readonly label: string;
  readonly help: string;
  readonly choices?: Readonly<Record<string, string>>;
  /** One number is expected, not a list. */
  readonly isNumber?: true;
}

/** A sweep by the name of its place on the page: one that is started takes the place of the one there. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: SweepPlan;
}

/** The sweeps that a form asks for, or what is wrong with it. */
export type PlansMade =
  | { readonly kind: 'plans'; readonly plans: readonly NamedPlan[] }
  | { readonly kind: 'problems'; readonly problems: readonly FormProblem[] };

/** What a view lets people say about its sweeps, and the plans that follow from it. */
export interface SweepForm {
  /** The view's part of the address. */
  readonly part: SweepPart;
  /** Its fields by name, with texts in the current language. */
  readonly fields: Readonly<Record<string, SweepField>>;
  /** The texts of all fields, given the fields that were `chosen`, which it keeps. */
  defaults(chosen: SweepTexts): SweepTexts;
  plans(texts: SweepTexts): PlansMade;
  /** The settings that its figures tell apart, the seed aside: a file whose runs differ in others cannot be shown. */
  readonly shownPaths: readonly FieldPath[];
  /** Where the rows of a file belong. */
  tableName(row: SweepRow): string;
}

/** The form's texts as the address has them, and what of it cannot be used. */
export function textsFromEntries(
  form: SweepForm,
  entries: readonly (readonly [string, string])[],
): { readonly texts: SweepTexts; readonly problems: readonly FormProblem[] } {
  const problems: FormProblem[] = [];
  const texts: Record<string, string> = {};
  for (const [name, value] of entries) {
    const field = form.fields[name];
    const choices = Object.keys(field?.choices ?? {});
    if (!field) {
      const known = Object.keys(form.fields).join(', ');
      problems.push({
        field: name,
        message: () => sweepsText.unknownSetting({ key: name, known }),
      });
    } else if (field.choices && !choices.includes(value)) {
      const message = () =>
        problemsText.mustBe({
          setting: field.label,
          path: name,
          allowed: problemsText.oneOf({ names: choices.join(', ') }),
          asked: quotedValue(value),
        });
      problems.push({ field: name, message });
    } else texts[name] = value;
  }
  return { texts: { ...form.defaults(texts), ...texts }, problems };
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
