import type { Theme, ThemeChoice } from './themes';

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
