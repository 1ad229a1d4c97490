// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COLOR_TOKENS } from '../colorTokens';
import { readDrawn } from '../testing/drawFigure.suite';
import { frequencyRows, SpectrumChart } from './SpectrumChart';

const frame = { width: 640, height: 300, title: 'Frequencies', standalone: true };
/** Shares of energy .1, .9 and .5, .5. */
const stages = [
  { label: 'input', norms: [1, 3] },
  { label: 'logits', norms: [2, 2] },
];

describe('a spectrum', () => {
  it('is of shares of energy, which add up to one at every stage', () => {
    const rows = frequencyRows(stages);
    expect(rows.map(({ frequency }) => frequency)).toEqual([1, 2]);
    expect(rows.map(({ shares: [input] }) => input)).toEqual([0.1, 0.9]);
    expect(rows.map(({ shares: [, logits] }) => logits)).toEqual([0.5, 0.5]);
  });

  it('draws a bar for each stage and frequency, as high as its share', () => {
    const all = readDrawn(<SpectrumChart {...frame} stages={stages} keys={[2]} selected={2} />);
    const heights = (color: string) =>
      all
        .filter(({ name, attributes }) => name === 'path' && attributes.stroke === color)
        .map(({ attributes }) => Number(attributes.height))
        .filter((height) => height > 0);
    const [low, high] = heights(COLOR_TOKENS.train) as [number, number];
    expect(high / low).toBeCloseTo(9, 1);
    const [one, other] = heights(COLOR_TOKENS.test) as [number, number];
    expect(one).toBeCloseTo(other, 1);
    expect(one / low).toBeCloseTo(5, 1);
    expect(all.some(({ name, text }) => name === 'text' && text === 'k = 2')).toBe(true);
  });

  it('says in words what is largest, and where there is nothing', () => {
    const sentence = (props: Parameters<typeof SpectrumChart>[0]) =>
      readDrawn(<SpectrumChart {...props} />).find(({ name }) => name === 'desc')?.text;
    const text = sentence({ ...frame, stages, keys: [2] });
    expect(text).toMatch(/input: 90.% at 2, 10.% at 1\./);
    expect(text).toContain('Key frequencies: 2.');
    const silent = [{ label: 'input', norms: [0, 0] }];
    expect(sentence({ ...frame, stages: silent, keys: [] })).toBe(
      'There are no frequencies to show yet.',
    );
  });
});
