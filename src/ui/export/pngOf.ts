import { savingText } from '../../messages/en/savingText';

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
