/** What people can choose; `auto` is as the system likes it. */
export const THEME_CHOICES = {
  auto: { label: 'Auto' },
  light: { label: 'Light' },
  dark: { label: 'Dark' },
  projector: { label: 'Projector' },
} as const;

export type ThemeChoice = keyof typeof THEME_CHOICES;
/** A set of colours, stroke widths and type in styles/theme.css. */
export type Theme = Exclude<ThemeChoice, 'auto'>;

export const THEME_NAMES = Object.keys(THEME_CHOICES) as ThemeChoice[];
export const isThemeChoice = (name: string): name is ThemeChoice =>
  Object.hasOwn(THEME_CHOICES, name);
