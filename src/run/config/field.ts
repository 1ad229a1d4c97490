/** What people read of a setting. */
interface FieldBase {
  /** What people read beside the control. */
  readonly label: string;
  /** One line that explains it. */
  readonly help: string;
  /** It can change while a run goes on, without a restart. */
  readonly live?: boolean;
}

/** A number with its allowed range. `scale` says how a slider spreads it. */
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly integer?: boolean;
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
  /** What one stop of a linear slider is, and `min` and `max` are multiples of; 1 where nothing is said. */
  readonly stop?: number;
}

/** One of a few words. */
export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly choices: readonly string[];
  readonly choiceLabels?: Readonly<Record<string, string>>;
}

export type Field = NumberField | ChoiceField;

/** The row of a number in a table of settings. */
export const real = (
  min: number,
  max: number,
  scale: 'linear' | 'log',
  text: FieldBase,
): NumberField => ({
  type: 'number',
  min,
  max,
  scale,
  ...text,
});
/** The row of a whole number. */
export const integer = (...row: Parameters<typeof real>): NumberField => ({
  ...real(...row),
  integer: true,
});
/** The row of a choice; `options` are its choices in words. */
export const choice = (
  choices: readonly string[],
  { options, ...text }: FieldBase & { readonly options?: Readonly<Record<string, string>> },
): ChoiceField => ({
  type: 'choice',
  choices,
  ...text,
  ...(options ? { choiceLabels: options } : {}),
});
