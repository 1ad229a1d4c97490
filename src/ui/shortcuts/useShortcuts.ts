import { useLayoutEffect } from 'react';
import { useAddress } from '../addressContext';
import { useLab } from '../labContext';
import { accessTo } from '../share/linkLimits';
import { isTakenBy } from './isTakenBy';
import { shortcutOf } from './shortcutOf';
import { shortcutsChoice } from './shortcutsChoice';

/**
 * Lets single keys act as the table of shortcuts says, unless a person or a link has turned them off; from the moment at
 * which there is something to be seen.
 */
export function useShortcuts(): void {
  const lab = useLab();
  const address = useAddress();
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (shortcutsChoice.store.getState().value === 'off') return;
      if (event.defaultPrevented || isTakenBy(event.target)) return;
      const shortcut = shortcutOf(event);
      if (!shortcut) return;
      const { inLab, control, act } = shortcut;
      const parts = address.parts.getState();
      if (inLab && parts.view !== 'lab') return;
      if (control && accessTo(parts, control) === 'hidden') return;
      event.preventDefault();
      act({ lab, address });
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [lab, address]);
}
