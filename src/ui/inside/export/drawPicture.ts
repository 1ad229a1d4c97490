import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { svgFileText } from '../../../figures/svgFile';
import { inEnglish } from '../../../messages/locale';

/** A figure as the text of an .svg file, in English whatever the page speaks. Recharts measures, so it is drawn on the page for a moment. */
export function drawPicture(make: () => ReactElement): string {
  const host = document.createElement('div');
  host.hidden = true;
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => {}); // what the page has still to render is not rendered in English
    return inEnglish(() => {
      flushSync(() => root.render(make()));
      return svgFileText(host.querySelector('svg')?.outerHTML ?? '');
    });
  } finally {
    root.unmount();
    host.remove();
  }
}

/** Pixels as the data URL of an image. */
export function imageUrl(image: ImageData): string {
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas.toDataURL();
}
