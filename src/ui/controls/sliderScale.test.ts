import { describe, expect, it } from 'vitest';
import { circuitFieldAt } from '../../analysis/circuits/circuitSettings';
import { FIELDS } from '../../run/config/fields';
import { sliderScale } from './sliderScale';

describe.each(['optimizer.weightDecay', 'optimizer.learningRate'] as const)('%s', (path) => {
  const field = FIELDS[path];
  const scale = sliderScale(field);
  const positions = Array.from({ length: scale.max - scale.min + 1 }, (_, i) => scale.min + i);

  it('moves the value with every stop, upwards, over the whole range', () => {
    const values = positions.map(scale.toValue);
    values.slice(1).forEach((value, i) => {
      expect(value).toBeGreaterThan(values[i] as number);
    });
    expect(values[0]).toBe(field.min);
    expect(values.at(-1)).toBe(field.max);
  });

  it('finds the stop of each value it gives', () => {
    for (const position of positions) {
      expect(scale.toPosition(scale.toValue(position))).toBe(position);
    }
  });
});

it('goes in stops that a field sets itself, without noise in the digits', () => {
  const kappa = circuitFieldAt('kappa');
  if (kappa.type !== 'number') throw new TypeError('κ is a number');
  const scale = sliderScale(kappa);
  const values = Array.from({ length: scale.max - scale.min + 1 }, (_, i) =>
    scale.toValue(scale.min + i),
  );
  expect([values[0], values.at(-1)]).toEqual([0.25, 4]);
  expect(values.slice(18, 21)).toEqual([1.15, 1.2, 1.25]);
  expect(scale.toValue(scale.toPosition(1.2))).toBe(1.2);
});

it('stands at the left end for a weight decay of 0, and nowhere else', () => {
  const scale = sliderScale(FIELDS['optimizer.weightDecay']);
  expect(scale.toPosition(0)).toBe(0);
  expect(scale.toPosition(0.001)).toBeGreaterThan(0);
});
