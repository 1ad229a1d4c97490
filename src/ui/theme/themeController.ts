import { createStore, type StoreApi } from 'zustand/vanilla';
import { createPreference } from '../preferences/createPreference';
import { resolveTheme, THEME_NAMES, type ThemeChoice } from './themes';

/** Which theme the page has, and who chose it. */
export interface ThemeController {
  readonly choice: StoreApi<ThemeChoice>;
  /** From now on, here and in later visits. */
  choose(choice: ThemeChoice): void;
}

/** Gives the page its theme, the one that its address asks for before the remembered one, and follows the system where that was chosen. */
export function createThemeController(asked: ThemeChoice | undefined): ThemeController {
  const preference = createPreference('theme', THEME_NAMES);
  const choice = createStore<ThemeChoice>(() => asked ?? preference.store.getState().value);
  const print = matchMedia('print');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  function apply(): void {
    document.documentElement.dataset.theme = resolveTheme(choice.getState(), {
      isPrint: print.matches,
      prefersDark: dark.matches,
      prefersContrast: contrast.matches,
    });
  }
  for (const query of [print, dark, contrast]) query.addEventListener('change', apply);
  choice.subscribe(apply);
  apply();
  return {
    choice,
    choose(next) {
      preference.choose(next);
      choice.setState(next, true);
    },
  };
}
