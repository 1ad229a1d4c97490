import { expect, test } from 'vitest';
import { pitchHz } from './pitchOf';

test('accuracy spans two octaves, and equal gains are equal intervals', () => {
  expect(pitchHz(0)).toBeCloseTo(220, 9); // A3
  expect(pitchHz(0.5)).toBeCloseTo(440, 9); // A4
  expect(pitchHz(1)).toBeCloseTo(880, 9); // A5
  const semitones = (from: number, to: number) => 12 * Math.log2(pitchHz(to) / pitchHz(from));
  expect(semitones(0.1, 0.2)).toBeCloseTo(2.4, 9);
  expect(semitones(0.8, 0.9)).toBeCloseTo(2.4, 9);
});

test('what rounding puts outside of 0 to 1 stays within', () => {
  expect(pitchHz(1 + 1e-12)).toBe(pitchHz(1));
  expect(pitchHz(-1e-12)).toBe(pitchHz(0));
});
