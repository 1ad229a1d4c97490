import { locale } from '../messages/said';

/** What stands between a number's whole part and its decimals: a point, or a comma. */
export const decimalMark = (): string => (0.5).toLocaleString(locale()).charAt(1);

/** The digits of a number (of toFixed, toPrecision or toExponential) as the language writes them. */
export const localizedDecimal = (digits: string): string => digits.replace('.', decimalMark());
