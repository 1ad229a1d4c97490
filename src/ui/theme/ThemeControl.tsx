import { createContext, use, useId } from 'react';
import { useStore } from 'zustand';
import { pageText } from '../../messages/en/page';
import type { ThemeController } from './themeController';
import { THEME_NAMES } from './themes';

export const ThemeContext = createContext<ThemeController | undefined>(undefined);

/** Where the theme is chosen. */
function useThemeController(): ThemeController {
  const controller = use(ThemeContext);
  if (!controller) throw new Error('There is no theme around this component.');
  return controller;
}

/** Which theme the page has. */
export function ThemeControl() {
  const controller = useThemeController();
  const choice = useStore(controller.choice);
  const name = useId();
  return (
    <fieldset className="radio-row themes">
      <legend>{pageText.theme}</legend>
      {THEME_NAMES.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={choice === option}
            onChange={() => controller.choose(option)}
          />
          {pageText.themes[option]}
        </label>
      ))}
    </fieldset>
  );
}
