import jsQR from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { QrCode } from './QrCode';

/** Pixels a module, as a camera has several. */
const PIXELS = 4;

/** What another program reads from the drawing. */
function readCode(text: string): string | undefined {
  const markup = renderToStaticMarkup(<QrCode text={text} />);
  const size = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]);
  const width = size * PIXELS;
  const image = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let i = 0; i < PIXELS * PIXELS; i++) {
      const column = Number(x) * PIXELS + (i % PIXELS);
      const row = Number(y) * PIXELS + Math.floor(i / PIXELS);
      image.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return jsQR(image, width, width)?.data;
}

it.each([
  'https://example.org/lab/?preset=quick',
  `https://example.org/?preset=paper&hide=${'task.trainExamples,'.repeat(20)}&lock=seed`,
])('is read as the link it was made of', (link) => {
  expect(readCode(link)).toBe(link);
});
