/** Room between a popover and the edges of the window, in CSS pixels. */
const MARGIN = 8;

/** Where a popover stands: under its anchor (above it, low in the window), or always above and centred on it. */
type Side = 'beside' | 'above';

/**
 * Moves an open popover to its anchor, and never over the left or right edge of the window. A popover is in the top layer,
 * outside of everything else on the page, so its place is in coordinates of the page (anchor positioning is not in every
 * browser yet); its CSS has `position: absolute; inset: auto; margin: 0`.
 */
export function placePopover(popover: HTMLElement, anchor: Element, side: Side = 'beside'): void {
  const { left, top, bottom, width } = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = popover;
  const start = side === 'above' ? left + (width - offsetWidth) / 2 : left;
  const isAbove = side === 'above' || bottom > 0.7 * clientHeight;
  const x = Math.max(MARGIN, Math.min(start, clientWidth - offsetWidth - MARGIN));
  popover.style.left = `${x + window.scrollX}px`;
  popover.style.top = `${(isAbove ? top - offsetHeight : bottom) + window.scrollY}px`;
}
