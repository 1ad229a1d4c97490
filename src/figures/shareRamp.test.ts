import { expect, it } from 'vitest';
import { linear, luminance, SIGHTS, seenBy, type Triple } from './colourSight.suite';
import { shareRamp } from './shareRamp';

const shares = Array.from({ length: 101 }, (_, i) => i / 100);

it.each(Object.keys(SIGHTS))('grows lighter with the share, to eyes with %s cones', (sight) => {
  const lights = shares.map((share) => {
    const seen = seenBy(SIGHTS[sight] as readonly Triple[], linear(shareRamp(share).fill));
    return luminance(seen);
  });
  const lightness = lights.map((light) => 116 * Math.cbrt(light) - 16); // CIE L*, dark end left out
  for (let i = 5; i < lights.length; i += 5) {
    expect((lightness[i] as number) - (lightness[i - 5] as number)).toBeGreaterThan(1);
  }
});

it('has text that reads on it', () => {
  for (const share of shares) {
    const { fill, text } = shareRamp(share);
    const [a, b] = [fill, text].map((colour) => luminance(linear(colour)) + 0.05) as [
      number,
      number,
    ];
    expect(Math.max(a, b) / Math.min(a, b)).toBeGreaterThan(4.5);
  }
});

it('keeps to its ends', () => {
  expect(shareRamp(-1)).toEqual(shareRamp(0));
  expect(shareRamp(2)).toEqual(shareRamp(1));
});
