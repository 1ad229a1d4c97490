/**
 * Presses the button that is marked with `data-press={name}`, as a click would. False where it is not to be seen: a link
 * hides it, or it is in another view.
 */
export function pressButton(name: string): boolean {
  const button = document.querySelector<HTMLElement>(`[data-press="${name}"]`);
  if (!button?.checkVisibility()) return false;
  // A dialog gives the focus back to where it was: then that must not be nowhere.
  if (document.activeElement === document.body) button.focus();
  button.click();
  return true;
}
