/** Moves the focus to the next thing that `selector` finds and that can be seen, round in a circle. */
export function focusNext(selector: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter((each) =>
    each.checkVisibility(),
  );
  const at = found.findIndex((each) => each.contains(document.activeElement));
  const next = found[(at + 1) % found.length];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}
