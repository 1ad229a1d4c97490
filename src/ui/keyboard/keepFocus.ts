const FOCUSABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

const ancestorsOf = (element: Element): Element[] => {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
};
const isVisible = (element: Element) => element.isConnected && element.checkVisibility();

/**
 * Keeps the keyboard's place: when what has the focus goes or is disabled (a run is removed, a lesson closed, Back leads to
 * another view), the focus moves to the first control of the nearest surroundings that are left, and not to the top of the page. Those who
 * point do not need it: they look where they click, and a phone would bring up its keyboard.
 */
export function keepFocus(): void {
  let path: Element[] = [];

  function restoreFocus() {
    for (const ancestor of path.filter(isVisible)) {
      const controls = [...ancestor.querySelectorAll<HTMLElement>(FOCUSABLE)];
      const next = controls.find((control) => control.checkVisibility());
      if (next) return next.focus();
    }
  }

  document.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element && target.matches(':focus-visible') ? ancestorsOf(target) : [];
  });
  document.addEventListener('pointerdown', () => {
    path = [];
  });
  const isNowhere = () => document.activeElement === document.body;
  const isGone = () => path[0]?.isConnected === false || path[0]?.matches(':disabled');
  new MutationObserver(() => {
    if (isNowhere() && isGone()) return restoreFocus();
    // Browsers take the focus from what is disabled only when they render.
    if (isGone())
      requestAnimationFrame(() => requestAnimationFrame(() => isGone() && restoreFocus()));
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  window.addEventListener('popstate', () => {
    // The view of before is hidden by then.
    requestAnimationFrame(() => {
      if (path[0] && !isVisible(path[0])) restoreFocus();
    });
  });
}
