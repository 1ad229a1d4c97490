import { expect, it } from 'vitest';
import {
  COLOR_VISIONS,
  linearRgb,
  luminance,
  simulateVision,
  type Triple,
} from '../testing/colorVision.suite';
import { cividis } from './cividis';

const shares = Array.from({ length: 101 }, (_, i) => i / 100);

it.each(Object.keys(COLOR_VISIONS))(
  'grows lighter with the share, to eyes with %s cones',
  (sight) => {
    const lights = shares.map((share) => {
      const seen = simulateVision(
        COLOR_VISIONS[sight] as readonly Triple[],
        linearRgb(cividis(share).fill),
      );
      return luminance(seen);
    });
    const lightness = lights.map((light) => 116 * Math.cbrt(light) - 16); // CIE L*, dark end left out
    for (let i = 5; i < lights.length; i += 5) {
      expect((lightness[i] as number) - (lightness[i - 5] as number)).toBeGreaterThan(1);
    }
  },
);

it('has text that reads on it', () => {
  for (const share of shares) {
    const { fill, text } = cividis(share);
    const [a, b] = [fill, text].map((colour) => luminance(linearRgb(colour)) + 0.05) as [
      number,
      number,
    ];
    expect(Math.max(a, b) / Math.min(a, b)).toBeGreaterThan(4.5);
  }
});

it('keeps to its ends', () => {
  expect(cividis(-1)).toEqual(cividis(0));
  expect(cividis(2)).toEqual(cividis(1));
});
