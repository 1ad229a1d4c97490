import { expect, test } from 'vitest';
import { pitchOf } from './pitchOf';

test('accuracy spans two octaves, and equal gains are equal intervals', () => {
  expect(pitchOf(0)).toBeCloseTo(220, 9); // A3
  expect(pitchOf(0.5)).toBeCloseTo(440, 9); // A4
  expect(pitchOf(1)).toBeCloseTo(880, 9); // A5
  const semitones = (from: number, to: number) => 12 * Math.log2(pitchOf(to) / pitchOf(from));
  expect(semitones(0.1, 0.2)).toBeCloseTo(2.4, 9);
  expect(semitones(0.8, 0.9)).toBeCloseTo(2.4, 9);
});

test('what rounding puts outside of 0 to 1 stays within', () => {
  expect(pitchOf(1 + 1e-12)).toBe(pitchOf(1));
  expect(pitchOf(-1e-12)).toBe(pitchOf(0));
});
