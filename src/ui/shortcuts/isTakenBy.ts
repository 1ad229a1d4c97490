/** Fields in which a letter is text, or goes to an option. */
const TEXTUAL =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"], [type="submit"], [type="file"])';

/** Whether a key belongs to what it was pressed in: a field in which one types, or a dialog that is open. */
export const isKeyTaken = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest(TEXTUAL) !== null);
