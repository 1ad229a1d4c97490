import { expect, test } from 'vitest';
import { pitchHz, RUN_SECONDS, soundTimeline } from './soundTimeline';

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

/** Knows everything from step 100 on in training, from step 1,000 on in the test. */
const grokking = (steps: readonly number[]) => ({
  step: Float64Array.from(steps),
  trainAccuracy: Float64Array.from(steps, (step) => (step >= 100 ? 1 : 0)),
  testAccuracy: Float64Array.from(steps, (step) => (step >= 1000 ? 1 : 0)),
});
const timesOf = (points: readonly { atS: number }[]) => points.map(({ atS }) => atS);
const riseOf = (points: readonly { atS: number; hz: number }[]) =>
  points.find(({ hz }) => hz > 800)?.atS;

test('on a log axis every tenfold of steps takes the same time', () => {
  const timeline = soundTimeline(grokking([1, 10, 100, 1000, 10_000]), 'log');
  expect(timesOf(timeline?.train ?? [])).toEqual([0, 1.5, 3, 4.5, 6].map((s) => expect.closeTo(s)));
  expect(riseOf(timeline?.train ?? [])).toBeCloseTo(3);
  expect(riseOf(timeline?.test ?? [])).toBeCloseTo(4.5);
  expect(timeline?.stepAt(3)).toBe(100);
});

test('on a linear axis time goes with steps', () => {
  const timeline = soundTimeline(grokking([0, 100, 1000, 2000]), 'linear');
  expect(timesOf(timeline?.train ?? [])).toEqual([0, 0.3, 3, 6].map((s) => expect.closeTo(s)));
  expect(timeline?.stepAt(1.5)).toBe(500);
});

test('before its start and after its end one hears its ends', () => {
  const timeline = soundTimeline(grokking([0, 10, 500]), 'log');
  expect(timeline?.stepAt(-1)).toBe(0);
  expect(timeline?.stepAt(0)).toBe(0);
  expect(timeline?.stepAt(RUN_SECONDS + 1)).toBe(500);
});

test('a run of many rows is a few hundred points, and keeps its spikes', () => {
  const steps = Array.from({ length: 20_000 }, (_, i) => i);
  const columns = grokking(steps);
  columns.testAccuracy[7] = 1;
  const timeline = soundTimeline(columns, 'log');
  expect(timeline?.test.length).toBeLessThanOrEqual(250);
  expect(timeline?.test.filter(({ hz }) => hz > 800).at(0)?.atS).toBeCloseTo(
    (6 * (Math.log10(7) - Math.log10(0.5))) / (Math.log10(19_999) - Math.log10(0.5)),
  );
});

test('without test pairs the right tone is silent, and without two steps there is nothing', () => {
  const columns = grokking([0, 10, 500]);
  columns.testAccuracy.fill(Number.NaN);
  expect(soundTimeline(columns, 'log')?.test).toEqual([]);
  expect(soundTimeline(grokking([]), 'log')).toBeUndefined();
  expect(soundTimeline(grokking([5]), 'log')).toBeUndefined();
});
