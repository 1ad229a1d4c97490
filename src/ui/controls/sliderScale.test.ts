import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../run/fields';
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

it('stands at the left end for a weight decay of 0, and nowhere else', () => {
  const scale = sliderScale(FIELDS['optimizer.weightDecay']);
  expect(scale.toPosition(0)).toBe(0);
  expect(scale.toPosition(0.001)).toBeGreaterThan(0);
});
