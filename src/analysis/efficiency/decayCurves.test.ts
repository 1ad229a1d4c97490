import { expect, it } from 'vitest';
import type { DecayCurve } from './decayCurves';
import { commonLevel } from './decayCurves';

const curve = (kind: 'mem' | 'gen', ...levels: number[]): DecayCurve => ({
  kind,
  trainExamples: 100,
  seed: 0,
  places: levels.map((level) => ({ level, norm: 1 })),
});

it('is the middle of what all curves reach', () => {
  expect(commonLevel([curve('mem', 3, 2, 0), curve('mem', 1, 4), curve('gen', 1.5, 2)])).toBe(1.75);
});

it('lies where both kinds are, however many there are of one', () => {
  const many = Array.from({ length: 9 }, () => curve('mem', 0, 1));
  expect(commonLevel([...many, curve('mem', 0.8, 3), curve('gen', 0.9, 2)])).toBeCloseTo(0.95, 12);
  expect(commonLevel([...many, curve('gen', 5, 6)])).toBe(0.5); // no level has both
});

it('leaves out a curve that lies elsewhere', () => {
  const curves = [curve('mem', 0, 1), curve('mem', 0.2, 0.8), curve('mem', 7, 9)];
  expect(commonLevel(curves)).toBeCloseTo(0.5, 12);
});

it('is none without two levels on any curve', () => {
  expect(commonLevel([])).toBeUndefined();
  expect(commonLevel([curve('mem', 1), curve('gen', 1, 1)])).toBeUndefined();
});
