/** The theme's colours as the canvas needs them; read again when the page turns dark or light. */
export interface Palette {
  ink(name: string): string;
  readonly font: string;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return {
    ink: (name) => style.getPropertyValue(`--${name}`).trim() || '#888',
    font: `${style.fontSize} ${style.fontFamily}`,
  };
}

/** Calls back when the colours may have changed; returns the way to stop. */
export function watchTheme(changed: () => void): () => void {
  const queries = [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
  ];
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}
