import { useId } from 'react';
import { useStore } from 'zustand';
import { useThemeDesk } from './themeContext';
import { THEME_LABELS, THEME_NAMES } from './themes';

/** Which theme the page has. */
export function ThemeControl() {
  const desk = useThemeDesk();
  const choice = useStore(desk.choice);
  const name = useId();
  return (
    <fieldset className="scale themes">
      <legend>Theme</legend>
      {THEME_NAMES.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={choice === option}
            onChange={() => desk.choose(option)}
          />
          {THEME_LABELS[option]}
        </label>
      ))}
    </fieldset>
  );
}
