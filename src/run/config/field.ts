interface FieldBase {
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
  /** What one stop of a linear slider is, and `min` and `max` are multiples of; 1 if absent. */
  readonly stop?: number;
}

/** One of a few names. */
export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly choices: readonly string[];
}

export type Field = NumberField | ChoiceField;

/** The row of a number in a table of settings. */
export const real = (
  min: number,
  max: number,
  scale: 'linear' | 'log',
  options: FieldBase = {},
): NumberField => ({ type: 'number', min, max, scale, ...options });

/** The row of a whole number. */
export const integer = (...row: Parameters<typeof real>): NumberField => ({
  ...real(...row),
  integer: true,
});

/** The row of a choice. */
export const choice = (choices: readonly string[], options: FieldBase = {}): ChoiceField => ({
  type: 'choice',
  choices,
  ...options,
});
