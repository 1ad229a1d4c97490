import { expect, it } from 'vitest';
import { measureLogits } from './measurement';

const examples = Int32Array.of(0, 0, 1, 0, 1, 2); // labels 1 and 2

it('measures what the definitions say', () => {
  const logits = Float32Array.of(0, 3, 0, 2, 2, 2);
  const { loss, accuracy, correctLogit, rmsLogit } = measureLogits(logits, examples, 3);
  const first = -Math.log(Math.exp(3) / (2 + Math.exp(3)));
  expect(loss).toBeCloseTo((first + Math.log(3)) / 2, 12);
  expect(accuracy).toBe(0.5); // in the second row the first largest logit is not the label's
  expect(correctLogit).toBeCloseTo(1, 12);
  expect(rmsLogit).toBeCloseTo(Math.sqrt(6 / 6), 12);
});

it('keeps losses far below the last bit of one', () => {
  const { loss } = measureLogits(Float32Array.of(0, 60, 0), Int32Array.of(0, 0, 1), 3);
  expect(loss / (2 * Math.exp(-60))).toBeCloseTo(1, 12);
});

it('does not overflow where the answer is very wrong', () => {
  const { loss, accuracy } = measureLogits(Float32Array.of(3e4, 0, 0), Int32Array.of(0, 0, 1), 3);
  expect(loss).toBeCloseTo(3e4, 6);
  expect(accuracy).toBe(0);
});

it('passes NaN on', () => {
  const { loss } = measureLogits(Float32Array.of(Number.NaN, 0, 0), Int32Array.of(0, 0, 1), 3);
  expect(loss).toBeNaN();
});
