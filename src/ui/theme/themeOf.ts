import type { Theme, ThemeChoice } from './themes';

/** What the system says about how it likes pages. */
export interface SystemTastes {
  /** The page is being printed. */
  readonly isPrint: boolean;
  readonly prefersDark: boolean;
  readonly prefersContrast: boolean;
}

/** The theme to show. Paper is white, whatever the screen is; who asks for contrast gets the projector's, which has the most. */
export function themeOf(choice: ThemeChoice, system: SystemTastes): Theme {
  if (system.isPrint) return 'light';
  if (choice !== 'auto') return choice;
  if (system.prefersDark) return 'dark';
  return system.prefersContrast ? 'projector' : 'light';
}
