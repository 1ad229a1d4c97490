import type { FieldPath } from '../../run/fields';
import type { Problem } from '../../run/problem';
import type { SweepPlan } from '../../run/sweepPlan';
import type { SweepRow } from '../../run/sweepRow';

/** What a person says about a sweep, by the name of its field: as it was typed, numbers that stand alone as addresses write them. */
export type SweepTexts = Readonly<Record<string, string>>;

/** A field of the form: what people read of it, and its choices where it is no text. */
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
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** What a view lets people say about its sweeps, and the plans that follow from it. */
export interface SweepForm {
  readonly fields: Readonly<Record<string, SweepField>>;
  /** The texts of all fields where of `said` only the choices are said, which it keeps. */
  defaults(said: SweepTexts): SweepTexts;
  plans(texts: SweepTexts): PlansMade;
  /** The settings that its figures tell apart, the seed aside: a file whose runs differ in others cannot be shown. */
  readonly shownPaths: readonly FieldPath[];
  /** Where the rows of a file belong. */
  tableName(row: SweepRow): string;
}
