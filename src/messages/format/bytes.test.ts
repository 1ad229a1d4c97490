import { expect, it } from 'vitest';
import { bytesText } from './bytes';

it.each([
  [0, '0 KiB'],
  [100, '0.1 KiB'],
  [65536, '64 KiB'],
  [1024 ** 2, '1 MiB'],
  [3.14 * 1024 ** 2, '3.2 MiB'],
  [13.2 * 1024 ** 2, '14 MiB'],
  [1024 ** 3 - 1, '1,024 MiB'],
  [1024 ** 3, '1 GiB'],
  [1024 ** 3 + 1, '1.01 GiB'],
  [4 * 1024 ** 3, '4 GiB'],
])('writes %d bytes as %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});
