import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { savingText } from '../../messages/en/runFiles';

/** A figure as the text of an .svg file. The theme's colours become the plain ones beside them, which any reader knows. */
export function figureSvg(figure: ReactElement): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(figure));
  const text = new XMLSerializer().serializeToString(host.firstElementChild as Element);
  root.unmount();
  return `${text.replace(/var\(--[\w-]+, (#\w+)\)/g, '$1')}\n`;
}

/** Pixels a unit: text of 12 units is read on a projector. */
const PIXELS_PER_UNIT = 2;

/** The picture of an .svg file that says its width and height. Rejects where this browser cannot draw it. */
export async function svgToPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PIXELS_PER_UNIT;
    canvas.height = image.naturalHeight * PIXELS_PER_UNIT;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!png) throw new Error(savingText.noRoom);
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
