import { describe, expect, it } from 'vitest';
import { readSvg } from '../testing/readSvg.suite';
import { NormPlot } from './NormPlot';

const frame = { width: 640, height: 400, title: 'Parameter norm by size' };
/** Norm = 3 · √D, and 60 whatever D: they cross at D = 400. */
const memorising = {
  label: 'memorising',
  points: [100, 225, 900].map((size) => ({ trainExamples: size, weightNorm: 3 * Math.sqrt(size) })),
  law: { slope: 0.5, intercept: Math.log(3), interval: [0.45, 0.55] as const },
};
const generalising = {
  label: 'generalising',
  points: [625, 1600].map((trainExamples) => ({ trainExamples, weightNorm: 60 })),
  law: { slope: 0, intercept: Math.log(60), interval: [-0.01, 0.01] as const },
};
const marks = [
  { at: 400, interval: [350, 460] as const, label: 'predicted', color: 'group-1' as const },
  { at: 500, label: 'measured', color: 'ink' as const },
];

describe('a norm plot', () => {
  const all = readSvg(<NormPlot {...frame} {...{ memorising, generalising, marks }} />);
  const fits = all
    .filter(({ attributes }) => 'data-fit' in attributes)
    .map(({ attributes }) => {
      const numbers = [...(attributes.d ?? '').matchAll(/[\d.]+/g)].map(([n]) => Number(n));
      return { from: numbers.slice(0, 2), to: numbers.slice(-2) };
    });

  it('draws power laws as straight lines that cross at the predicted mark', () => {
    const [rising, flat] = fits as [(typeof fits)[0], (typeof fits)[0]];
    expect(flat?.from[1]).toBeCloseTo(flat?.to[1] as number, 1);
    const [x0, y0, x1, y1] = [...rising.from, ...rising.to] as [number, number, number, number];
    const crossing = x0 + (((flat.from[1] as number) - y0) / (y1 - y0)) * (x1 - x0);
    const start = all.findIndex(({ attributes }) => attributes['data-mark'] === 'predicted');
    const line = all[start + 2]?.attributes.d ?? '';
    expect(Number(line.match(/[\d.]+/)?.[0])).toBeCloseTo(crossing, 0);
  });

  it('puts the points on their laws', () => {
    const start = all.findIndex(({ attributes }) => attributes['data-series'] === 'memorising');
    const markers = all
      .slice(start + 1, start + 4)
      .map(({ attributes }) => attributes.transform ?? '');
    const [x0, y0, x1, y1] = [...(fits[0]?.from ?? []), ...(fits[0]?.to ?? [])] as [
      number,
      number,
      number,
      number,
    ];
    for (const marker of markers) {
      const [x, y] = [...marker.matchAll(/[\d.]+/g)].map(([n]) => Number(n)) as [number, number];
      expect(y).toBeCloseTo(y0 + ((x - x0) / (x1 - x0)) * (y1 - y0), 0);
    }
  });

  it('stays within its frame', () => {
    for (const [x, y] of fits.flatMap(({ from, to }) => [from, to]) as [number, number][]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(640);
      expect(y).toBeGreaterThan(60);
      expect(y).toBeLessThan(370);
    }
  });

  it('says slopes with intervals, and where the marks are', () => {
    const said = all.find(({ name }) => name === 'desc')?.text;
    expect(said).toContain('memorising: slope 0.50 (95 %: 0.45 to 0.55), norms 30 to 90.');
    expect(said).toContain('generalising: slope 0.00 (95 %: −0.01 to 0.01), norms 60 to 60.');
    expect(said).toContain('predicted: 400 (95 % interval 350 to 460). measured: 500.');
    expect(all[0]?.text).toContain('memorising: slope 0.50 (95 %: 0.45 to 0.55)');
  });

  it('works with one point and with none', () => {
    const none = { label: 'none', points: [] };
    const one = { label: 'one', points: [{ trainExamples: 500, weightNorm: 40 }] };
    const drawn = readSvg(<NormPlot {...frame} memorising={one} generalising={none} />);
    expect(drawn.find(({ name }) => name === 'desc')?.text).toContain('none: no values yet.');
    const empty = readSvg(<NormPlot {...frame} memorising={none} generalising={none} />);
    expect(empty[0]?.text).toContain('No run has ended yet.');
    const lawless = { ...none, law: memorising.law };
    expect(() =>
      readSvg(<NormPlot {...frame} memorising={one} generalising={lawless} />),
    ).not.toThrow();
  });
});
