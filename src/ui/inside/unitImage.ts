import { cividisRgb } from '../../figures/heatMap/cividis';
import type { TokenOrder } from '../../tasks/tokenOrder';

/** What a unit does for every pair, [tokens²], as pixels: x to the right, y downwards, in the order of the map of answers; dark to bright. */
export function unitImage(map: Float32Array, { places }: TokenOrder): ImageData {
  const tokens = places.length;
  const image = new ImageData(tokens, tokens);
  const most = map.reduce((largest, value) => Math.max(largest, value), 0) || 1;
  map.forEach((value, pair) => {
    const x = places[Math.floor(pair / tokens)] as number;
    const y = places[pair % tokens] as number;
    image.data.set([...cividisRgb(value / most), 255], 4 * (y * tokens + x));
  });
  return image;
}
