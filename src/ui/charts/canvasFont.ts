/** A font of the page in the pixels of a canvas. */
export const canvasFont = (font: string, ratio: number): string =>
  font.replace(/^([\d.]+)px/, (_, size) => `${Number(size) * ratio}px`);
