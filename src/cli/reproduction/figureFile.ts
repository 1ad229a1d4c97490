import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A figure as the text of an .svg file. Colours of the page's theme become the plain ones beside them, which any reader knows. */
export const svgFileText = (figure: ReactElement): string =>
  `${renderToStaticMarkup(figure).replace(/var\(--[\w-]+, (#\w+)\)/g, '$1')}\n`;
