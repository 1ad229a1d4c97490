import { describe, expect, it } from 'vitest';
import { kernelMsText, shareText, threeDigits } from './significantDigits';

describe('numbers of a profile', () => {
  it.each([
    [0, '0.00'],
    [0.000123456, '0.000123'],
    [0.0996, '0.0996'],
    [1, '1.00'],
    [9.996, '10.0'],
    [99.96, '100'],
    [12_345, '12,300'],
    [Number.NaN, '–'],
  ])('shows three digits of %d: %s', (value, text) => {
    expect(threeDigits(value)).toBe(text);
  });

  it('shows the times of all kernels alike', () => {
    expect([0.969, 0.0463, 0.0001].map((ms) => kernelMsText(ms, 0.969))).toEqual([
      '0.9690',
      '0.0463',
      '0.0001',
    ]);
    expect(kernelMsText(1.26, 175)).toBe('1.3');
  });

  it.each([
    [0.4149, '41 %'],
    [0.099, '9.9 %'],
    [0.0996, '10 %'],
    [1.02, '102 %'],
    [0, '0.0 %'],
    [Number.NaN, '–'],
  ])('shows the share %d as %s', (share, text) => {
    expect(shareText(share)).toBe(text);
  });
});
