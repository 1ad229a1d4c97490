/** What people can choose; `auto` is as the system likes it. */
export const THEME_NAMES = ['auto', 'light', 'dark', 'projector'] as const;
export type ThemeChoice = (typeof THEME_NAMES)[number];
/** A set of colours, stroke widths and type in styles/theme.css. */
export type Theme = Exclude<ThemeChoice, 'auto'>;

export const isThemeChoice = (name: string): name is ThemeChoice =>
  THEME_NAMES.some((known) => known === name);
