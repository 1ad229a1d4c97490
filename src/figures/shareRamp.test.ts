import { expect, it } from 'vitest';
import { shareRamp } from './shareRamp';

type Rgb = [number, number, number];
const linear = (fill: string): Rgb =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(fill.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** How those without one kind of cone see linear colours (Machado, Oliveira & Fernandes 2009, severity 1). */
const SIGHTS: Record<string, Rgb[]> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const shares = Array.from({ length: 101 }, (_, i) => i / 100);

it.each(Object.keys(SIGHTS))('grows lighter with the share, to eyes with %s cones', (sight) => {
  const lights = shares.map((share) => {
    const seen = linear(shareRamp(share).fill);
    const rows = SIGHTS[sight] as Rgb[];
    return luminance(rows.map((row) => row.reduce((s, v, i) => s + v * (seen[i] ?? 0), 0)) as Rgb);
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
