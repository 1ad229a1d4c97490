import { createContext, use } from 'react';
import type { ThemeController } from './createThemeDesk';

export const ThemeContext = createContext<ThemeController | undefined>(undefined);

/** Where the theme is chosen. */
export function useThemeController(): ThemeController {
  const desk = use(ThemeContext);
  if (!desk) throw new Error('There is no theme around this component.');
  return desk;
}
