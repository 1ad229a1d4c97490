import { createContext, use } from 'react';
import type { ThemeDesk } from './createThemeDesk';

export const ThemeContext = createContext<ThemeDesk | undefined>(undefined);

/** Where the theme is chosen. */
export function useThemeDesk(): ThemeDesk {
  const desk = use(ThemeContext);
  if (!desk) throw new Error('There is no theme around this component.');
  return desk;
}
