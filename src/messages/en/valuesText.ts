import { said } from '../said';
import type { Told } from '../told';

/** How values are written. */
export const valuesText = said('values', {
  percent: ({ number }: Told<'number'>) => `${number} %`,
  belowOnePercent: 'below 1 %',
  unknown: 'unknown',
  quoted: ({ asked }: Told<'asked'>) => `“${asked}”`,
  /** Between numbers in a row. */
  separator: ', ',
  /** `size` is a number of bytes with its unit. */
  gpuMemory: ({ size }: Told<'size'>) => `${size} of GPU memory`,
  memory: ({ size }: Told<'size'>) => `${size} of memory`,
  about: ({ size }: Told<'size'>) => `about ${size}`,
});
