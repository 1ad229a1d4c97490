const RULES = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** 1st, 2nd, 3rd, 4th, 11th … */
export const ordinal = (n: number): string =>
  `${n.toLocaleString('en')}${SUFFIXES[RULES.select(n)] ?? 'th'}`;
