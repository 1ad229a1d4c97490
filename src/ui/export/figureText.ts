import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** A figure as the text of an .svg file. The theme's colours become the plain ones beside them, which any reader knows. */
export function figureSvg(figure: ReactElement): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(figure));
  const text = new XMLSerializer().serializeToString(host.firstElementChild as Element);
  root.unmount();
  return `${text.replace(/var\(--[\w-]+, (#\w+)\)/g, '$1')}\n`;
}
