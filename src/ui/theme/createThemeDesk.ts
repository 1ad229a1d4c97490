import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Address } from '../createAddress';
import { themeOf } from './themeOf';
import { isThemeChoice, type ThemeChoice } from './themes';

const KEY = 'theme';

/** Which theme the page has, and who chose it. */
export interface ThemeDesk {
  readonly choice: StoreApi<ThemeChoice>;
  /** From now on, here and in later visits; the address does not ask for another any more. */
  choose(choice: ThemeChoice): void;
}

/** Where a browser keeps nothing (a frame without rights, cookies off), a choice holds for as long as the page is open. */
function remembered(): ThemeChoice {
  try {
    const kept = localStorage.getItem(KEY) ?? 'auto';
    return isThemeChoice(kept) ? kept : 'auto';
  } catch {
    return 'auto';
  }
}
function remember(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // it holds for this page
  }
}

/** Gives the page its theme, that of the address before the one that is remembered, and follows the system where it is asked. */
export function createThemeDesk(address: Address): ThemeDesk {
  const choice = createStore<ThemeChoice>(() => address.parts.getState().theme ?? remembered());
  const print = matchMedia('print');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  function apply(): void {
    document.documentElement.dataset.theme = themeOf(choice.getState(), {
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
      remember(next);
      address.forgetTheme();
      choice.setState(next, true);
    },
  };
}
