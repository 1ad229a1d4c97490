/** What people can choose; `auto` is as the system likes it. */
export const THEME_NAMES = ['auto', 'light', 'dark', 'projector'] as const;
export type ThemeChoice = (typeof THEME_NAMES)[number];
/** A set of colours, stroke widths and type in styles/theme.css. */
type Theme = Exclude<ThemeChoice, 'auto'>;

export const isThemeChoice = (name: string): name is ThemeChoice =>
  THEME_NAMES.some((known) => known === name);

/** What the system says about how it likes pages. */
export interface SystemPreferences {
  /** The page is being printed. */
  readonly isPrint: boolean;
  readonly prefersDark: boolean;
  readonly prefersContrast: boolean;
}

/** The theme to show. Paper is white, whatever the screen is; who asks for contrast gets the projector's, which has the most. */
export function resolveTheme(choice: ThemeChoice, system: SystemPreferences): Theme {
  if (system.isPrint) return 'light';
  if (choice !== 'auto') return choice;
  if (system.prefersDark) return 'dark';
  return system.prefersContrast ? 'projector' : 'light';
}
