import { describe, expect, it } from 'vitest';
import type { MetricColumns } from './metrics';
import { METRIC_NAMES } from './metrics';
import { GROKKED_AT, MEMORISED_AT, phaseOf } from './phase';

/** A run from rows of [step, train accuracy, test accuracy]. */
function run(...rows: [number, number, number][]): MetricColumns {
  const none = METRIC_NAMES.map((name) => [name, new Float64Array(rows.length).fill(Number.NaN)]);
  const column = (index: number) => Float64Array.from(rows, (row) => row[index] as number);
  return {
    ...(Object.fromEntries(none) as MetricColumns),
    step: column(0),
    trainAccuracy: column(1),
    testAccuracy: column(2),
  };
}
const CHANCE = 1 / 31;
const phase = (...rows: [number, number, number][]) => phaseOf(run(...rows), CHANCE);

describe('phaseOf', () => {
  it('is untrained before the first step', () => {
    expect(phase()).toEqual({ name: 'untrained' });
    expect(phase([0, 0.03, 0.02])).toEqual({ name: 'untrained' });
  });

  it('is memorising until the training pairs are known', () => {
    expect(phase([0, 0, 0], [50, MEMORISED_AT - 0.001, 0])).toEqual({ name: 'memorising' });
  });

  it('is memorised from the first step at the threshold, wherever the accuracy goes then', () => {
    const memorised = { name: 'memorised', memorisedAt: 80 };
    expect(phase([0, 0, 0], [80, MEMORISED_AT, 0.02])).toEqual(memorised);
    expect(phase([0, 0, 0], [80, 1, 0.02], [90, 0.9, 0.02])).toEqual(memorised);
  });

  it('is generalising once the test accuracy is clearly above chance', () => {
    expect(phase([80, 1, 0], [500, 1, 0.2]).name).toBe('memorised');
    expect(phase([80, 1, 0], [500, 1, 0.21])).toEqual({ name: 'generalising', memorisedAt: 80 });
    expect(phaseOf(run([80, 1, 0.5]), 1 / 5).name).toBe('memorised'); // chance is .2
    expect(phaseOf(run([80, 1, 0.61]), 1 / 5).name).toBe('generalising');
  });

  it('is grokked when the test accuracy follows long after', () => {
    const rows: [number, number, number][] = [
      [80, 1, 0],
      [980, 1, GROKKED_AT],
    ];
    expect(phase(...rows)).toEqual({ name: 'grokked', memorisedAt: 80, grokkedAt: 980 });
    expect(phase(...rows, [1000, 1, 0.8]).name).toBe('grokked'); // a dip is no forgetting
  });

  it('generalised at once within three times the memorising step', () => {
    expect(phase([80, 1, 0.5], [240, 1, 0.95])).toEqual({
      name: 'generalised at once',
      memorisedAt: 80,
      grokkedAt: 240,
    });
    expect(phase([80, 1, 0.5], [241, 1, 0.95]).name).toBe('grokked');
    expect(phase([80, 0.97, 0.96])).toEqual({ name: 'generalised at once', grokkedAt: 80 });
    expect(phase([80, 0.97, 0.96], [90, 1, 1]).name).toBe('generalised at once');
  });

  it('is forgotten when the test accuracy is lost again', () => {
    const lost = phase([80, 1, 0], [980, 1, 1], [2000, 1, 0.7]);
    expect(lost).toEqual({ name: 'forgotten', memorisedAt: 80, grokkedAt: 980 });
    expect(phase([80, 1, 0], [980, 1, 1], [2000, 1, 0.7], [2100, 1, 1]).name).toBe('grokked');
  });

  it('needs no test set', () => {
    expect(phase([80, 1, Number.NaN])).toEqual({ name: 'memorised', memorisedAt: 80 });
  });
});
