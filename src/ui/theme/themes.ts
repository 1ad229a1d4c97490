/** What people can choose; `auto` is as the system likes it. */
export const THEME_NAMES = ['auto', 'light', 'dark', 'projector'] as const;
export type ThemeChoice = (typeof THEME_NAMES)[number];
/** A set of colours, stroke widths and type in styles/theme.css. */
export type Theme = Exclude<ThemeChoice, 'auto'>;

/** What the choices are called. */
export const THEME_LABELS: Readonly<Record<ThemeChoice, string>> = {
  auto: 'Auto',
  light: 'Light',
  dark: 'Dark',
  projector: 'Projector',
};

export const isThemeChoice = (name: string): name is ThemeChoice =>
  Object.hasOwn(THEME_LABELS, name);
