import { SHORTCUTS, type Shortcut } from './shortcuts';

/** What of a `KeyboardEvent` decides. */
export type KeyStroke = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing'
>;

const SHIFT = 'Shift+';
const isLetter = (key: string) => key.toLowerCase() !== key.toUpperCase();

/**
 * The shortcut of a stroke. With Ctrl, Alt or Meta it is the browser's; a held key counts once. Letters heed Shift, whatever
 * Caps Lock says; of other signs layouts decide whether they want Shift.
 */
export function findShortcut(stroke: KeyStroke): Shortcut | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing } = stroke;
  if (ctrlKey || altKey || metaKey || repeat || isComposing || key.length !== 1) return undefined;
  const keys = isLetter(key) ? (shiftKey ? SHIFT + key.toUpperCase() : key.toLowerCase()) : key;
  return SHORTCUTS.find((shortcut) => shortcut.keys === keys);
}
