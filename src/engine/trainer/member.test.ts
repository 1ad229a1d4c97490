import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { modelParameters } from '../../run/model/modelParameters';
import { initialWeights } from './member';

const { model } = configFromSettings('quick', DEFAULTS);
const transformer = { ...model, kind: 'transformer', dModel: 64, dMlp: 96 } as const;

describe('initial weights', () => {
  it.each([model, { ...model, embedding: 'shared' } as const, transformer])(
    'have the declared shapes and scales',
    (wanted) => {
      const weights = initialWeights(wanted, 59, 1);
      for (const { name, rows, columns, initialScale } of modelParameters(wanted, 59)) {
        const values = weights[name] ?? new Float32Array();
        expect(values).toHaveLength(rows * columns);
        const deviation = Math.hypot(...values) / Math.sqrt(values.length);
        // Three standard errors of an estimated standard deviation.
        const slack = (3 * initialScale) / Math.sqrt(2 * values.length);
        expect(Math.abs(deviation - initialScale), name).toBeLessThanOrEqual(slack);
      }
    },
  );

  it('are multiplied by initScale, and by nothing else', () => {
    const once = initialWeights(model, 59, 1);
    const twice = initialWeights({ ...model, initScale: 2 }, 59, 1);
    for (const [name, values] of Object.entries(once)) {
      expect(twice[name]).toEqual(values.map((value) => 2 * value));
    }
  });

  it('follow the seed, and keep a parameter when another changes shape', () => {
    expect(initialWeights(model, 59, 1)).toEqual(initialWeights(model, 59, 1));
    expect(initialWeights(model, 59, 2).W_A).not.toEqual(initialWeights(model, 59, 1).W_A);
    const wider = initialWeights({ ...transformer, dMlp: 128 }, 59, 1);
    expect(wider.W_Q).toEqual(initialWeights(transformer, 59, 1).W_Q);
  });
});
