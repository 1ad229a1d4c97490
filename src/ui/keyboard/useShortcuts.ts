import { useLayoutEffect } from 'react';
import { usePageUrl } from '../app/pageUrl';
import { useLab } from '../lab/labContext';
import { createPreference } from '../preferences/createPreference';
import { controlAccess } from '../share/linkLimits';
import { findShortcut } from './shortcuts';

/**
 * Whether single keys do something. Those who speak to their computer, or whose hand slips, must be able to turn them off
 * (WCAG 2.1.4).
 */
export const shortcutsPreference = createPreference('shortcuts', ['on', 'off']);

/** Fields in which a letter is text, or goes to an option. */
const TEXTUAL =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"], [type="submit"], [type="file"])';

/** Whether a key belongs to what it was pressed in: a field in which one types, or a dialog that is open. */
const isKeyTaken = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest(TEXTUAL) !== null);

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
