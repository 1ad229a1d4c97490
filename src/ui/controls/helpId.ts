/** The id of the explanation of a setting, for `aria-describedby`. */
export const helpId = (path: string): string => `help-${path.replace('.', '-')}`;
