import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** How values are written. */
export const valuesText = defineMessages('values', {
  percent: ({ number }: MessageParams<'number'>) => `${number} %`,
  belowOnePercent: 'below 1 %',
  unknown: 'unknown',
  quoted: ({ asked }: MessageParams<'asked'>) => `“${asked}”`,
  /** Between numbers in a row. */
  separator: ', ',
  /** `size` is a number of bytes with its unit. */
  gpuMemory: ({ size }: MessageParams<'size'>) => `${size} of GPU memory`,
  memory: ({ size }: MessageParams<'size'>) => `${size} of memory`,
  about: ({ size }: MessageParams<'size'>) => `about ${size}`,
});
