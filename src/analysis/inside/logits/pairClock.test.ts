import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../tasks/random';
import { taskCoordinate } from '../coordinate/taskCoordinate';
import { clockTurns, frequencyCosine, pairClock } from './pairClock';

const P = 13;
const KEYS = [2, 5];
const ALPHA = [0, 3, 0, 0, 1.5, 0];
const cosines = { coefficients: ALPHA, key: KEYS };

/** α_2 cos(4π(s − c)/p) + α_5 cos(10π(s − c)/p) + 7 for answer c. */
const ruleLogits = (s: number) =>
  Float64Array.from(
    { length: P },
    (_, c) =>
      7 + 3 * Math.cos((4 * Math.PI * (s - c)) / P) + 1.5 * Math.cos((10 * Math.PI * (s - c)) / P),
  );

describe('the logits of one pair', () => {
  const coordinate = taskCoordinate('add', P);
  const pair = 9 * P + 8; // 4
  const none = new Float64Array(P);

  it('are the cosines of the key frequencies in a network that adds, whatever is the same for all answers', () => {
    const clock = pairClock(ruleLogits(4), pair, coordinate, none, cosines);
    expect([clock?.right, clock?.largest]).toEqual([4, 4]);
    expect(clock?.explained).toBeCloseTo(1, 12);
    expect(clock?.logits[4]).toBeCloseTo(4.5, 12);
    for (const rest of clock?.residual ?? [Number.NaN]) expect(rest).toBeCloseTo(0, 12);
  });

  it('leave over what the pair has for itself', () => {
    const logits = ruleLogits(4);
    logits[6] = (logits[6] as number) + 13;
    const clock = pairClock(logits, pair, coordinate, none, cosines);
    expect(clock?.largest).toBe(6);
    expect(clock?.residual[6]).toBeCloseTo(12, 12); // 13 − 13/13
    expect(clock?.residual[0]).toBeCloseTo(-1, 12);
    // ‖L‖² from the parts: 13/2 (3² + 1.5²) and the spike, which is not orthogonal to them.
    const whole = clock?.logits.reduce((sum, x) => sum + x * x, 0) ?? 0;
    expect(clock?.explained).toBeCloseTo(1 - 156 / whole, 12);
  });

  it('are its own alone in a lookup table, whose key frequencies say nothing', () => {
    const logits = new Float64Array(P);
    logits[4] = 13;
    const flat = { coefficients: new Float64Array(6), key: [1, 2] };
    expect(pairClock(logits, pair, coordinate, none, flat)?.explained).toBe(0);
    expect(pairClock(new Float64Array(P), pair, coordinate, none, flat)?.explained).toBeNaN();
  });

  it('are compared with K where there are no frequencies', () => {
    const s5 = taskCoordinate('s5Product', 0);
    const random = createRandom(1, 'K');
    const means = Float64Array.from({ length: 120 }, () => random.normal());
    const mean = means.reduce((sum, x) => sum + x, 0) / 120;
    const centred = means.map((x) => x - mean);
    const right = s5.target[3 * 120 + 50] as number;
    const logits = Float64Array.from(
      { length: 120 },
      (_, c) => 2 + (centred[s5.quotient[right * 120 + c] as number] as number),
    );
    const clock = pairClock(logits, 3 * 120 + 50, s5, centred, undefined);
    expect(clock?.explained).toBeCloseTo(1, 12);
  });

  it('are those of x · y in the order of powers; pairs with 0 are outside', () => {
    const times = taskCoordinate('multiply', P);
    expect(pairClock(new Float64Array(P), 3, times, none, cosines)).toBeUndefined();
    const logits = new Float64Array(P);
    logits[(5 * 6) % P] = 1;
    const clock = pairClock(logits, 5 * P + 6, times, none, cosines);
    expect(clock?.answers[clock.largest]).toBe(4);
    expect(clock?.right).toBe(clock?.largest);
    expect(clock?.logits).toHaveLength(12);
  });
});

it('turns answers so that the cosine of a frequency goes round once', () => {
  const turns = clockTurns(P, 5);
  expect([...turns].sort((a, b) => a - b)).toEqual(Array.from({ length: P }, (_, i) => i));
  const cosine = frequencyCosine(P, 4, 5, 2);
  const byTurn = Array.from(turns, (turn, c) => [turn, cosine[c] as number] as const).sort(
    ([a], [b]) => a - b,
  );
  const top = turns[4] as number;
  for (const [turn, value] of byTurn)
    expect(value).toBeCloseTo(2 * Math.cos((2 * Math.PI * (turn - top)) / P), 12);
  expect([...clockTurns(12, 4)]).toEqual(Array.from({ length: 12 }, (_, i) => i));
});
