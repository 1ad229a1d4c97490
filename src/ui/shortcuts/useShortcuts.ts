import { useLayoutEffect } from 'react';
import { usePageUrl } from '../addressContext';
import { useLab } from '../labContext';
import { controlAccess } from '../share/linkLimits';
import { isKeyTaken } from './isTakenBy';
import { findShortcut } from './shortcutOf';
import { shortcutsPreference } from './shortcutsChoice';

/**
 * Lets single keys act as the table of shortcuts says, unless a person or a link has turned them off; from the moment at
 * which there is something to be seen.
 */
export function useShortcuts(): void {
  const lab = useLab();
  const address = usePageUrl();
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (shortcutsPreference.store.getState().value === 'off') return;
      if (event.defaultPrevented || isKeyTaken(event.target)) return;
      const shortcut = findShortcut(event);
      if (!shortcut) return;
      const { inLab, control, act } = shortcut;
      const parts = address.parts.getState();
      if (inLab && parts.view !== 'lab') return;
      if (control && controlAccess(parts, control) === 'hidden') return;
      event.preventDefault();
      act({ lab, address });
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [lab, address]);
}
