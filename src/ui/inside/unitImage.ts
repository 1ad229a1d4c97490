import { cividisRgb } from '../../figures/heatMap/cividis';

/** What a unit does for every pair, [tokens²], as pixels: x to the right, y downwards, dark to bright. */
export function unitImage(map: Float32Array): ImageData {
  const tokens = Math.round(Math.sqrt(map.length));
  const image = new ImageData(tokens, tokens);
  const most = map.reduce((largest, value) => Math.max(largest, value), 0) || 1;
  map.forEach((value, pair) => {
    const [x, y] = [Math.floor(pair / tokens), pair % tokens];
    image.data.set([...cividisRgb(value / most), 255], 4 * (y * tokens + x));
  });
  return image;
}
