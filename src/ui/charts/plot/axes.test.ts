import { describe, expect, it } from 'vitest';
import { stepPosition } from '../../../store/history/decimate';
import { RUN_CHART_SPECS } from '../runChartSpecs';
import { stepRange, stepTicks, valuePosition, valueRange, valueTicks } from './axes';

const spec = (title: string) => {
  const found = RUN_CHART_SPECS.find((chart) => chart.text.title === title);
  if (!found) throw new Error(`no chart ${title}`);
  return found;
};

describe.each(['log', 'linear'] as const)('a %s axis of steps', (scale) => {
  it.each([0, 1, 7, 99, 100, 101, 4321, 1_000_000])(
    'has room for step 0 and step %i, and not much more',
    (last) => {
      const [low, high] = stepRange(last, scale);
      const at = (step: number) => (stepPosition(step, scale) - low) / (high - low);
      expect(at(0)).toBeGreaterThanOrEqual(0);
      expect(at(last)).toBeLessThanOrEqual(1);
      if (last >= 10) expect(at(last)).toBeGreaterThan(0.7);
      expect(stepTicks([low, high], scale, 6)[0]).toEqual({
        at: stepPosition(0, scale),
        label: '0',
      });
    },
  );
});

describe('values', () => {
  it('have a place only where there is one', () => {
    const loss = spec('Loss');
    for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(valuePosition(value, loss)).toBeNull();
    }
    expect(valuePosition(0, loss)).toBe(-12);
    expect(valuePosition(0.01, loss)).toBeCloseTo(-2);
    expect(valuePosition(-3, spec('Logit magnitude'))).toBe(-3);
  });

  it('fit into their range, with ticks to read them by', () => {
    for (const chart of RUN_CHART_SPECS) {
      for (const drawn of [[], [null], [0.5], [0.1, null, 0.9], [-2, 0, 1]]) {
        const [low, high] = valueRange(chart, drawn);
        expect(high).toBeGreaterThan(low);
        for (const value of chart.yRange ? [] : drawn) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
        expect(valueTicks(chart, low, high, 5).length).toBeGreaterThanOrEqual(2);
      }
    }
  });
});
