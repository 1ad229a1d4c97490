import { useId } from 'react';
import { useStore } from 'zustand';
import { pageText } from '../../messages/en/pageText';
import { useThemeController } from './themeContext';
import { THEME_NAMES } from './themes';

/** Which theme the page has. */
export function ThemeControl() {
  const desk = useThemeController();
  const choice = useStore(desk.choice);
  const name = useId();
  return (
    <fieldset className="scale themes">
      <legend>{pageText.theme}</legend>
      {THEME_NAMES.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={choice === option}
            onChange={() => desk.choose(option)}
          />
          {pageText.themes[option]}
        </label>
      ))}
    </fieldset>
  );
}
