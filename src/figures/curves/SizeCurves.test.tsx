import { describe, expect, it } from 'vitest';
import { readSvg, type SvgElement } from '../testing/readSvg.suite';
import { SizeCurves } from './SizeCurves';

const frame = { width: 720, height: 400, title: 'Test accuracy by size' };
const sizes = [250, 500, 1000, 2000];
/** Test accuracies of three seeds at each size: 0, 1/4, 3/4 and 1 on average. */
const means = [0, 0.25, 0.75, 1];
const points = sizes.flatMap((trainExamples, i) =>
  [-0.1, 0, 0.1].map((off) => {
    const mean = means[i] as number;
    return { trainExamples, testAccuracy: mean + (mean % 1 === 0 ? 0 : off) };
  }),
);
const curves = [{ label: 'scratch', points }];
const elementsFrom = (all: SvgElement[], key: string) =>
  all.slice(all.findIndex(({ attributes }) => key in attributes));
const numbers = (text = '') => [...text.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n));
/** Corners of a path of M and L. */
function corners(d = ''): [number, number][] {
  const all = numbers(d);
  return all.flatMap((x, i) => (i % 2 === 0 ? [[x, all[i + 1] as number]] : []));
}
const tick = (all: SvgElement[], label: string) => {
  const found = all.find(({ name, text }) => name === 'text' && text === label);
  return { x: Number(found?.attributes.x), y: Number(found?.attributes.y) };
};

describe('size curves', () => {
  const mark = { at: 500 * Math.SQRT2, interval: [500, 1000] as const, color: 'ink' as const };
  const all = readSvg(
    <SizeCurves {...frame} curves={curves} marks={[{ ...mark, label: 'D_crit' }]} />,
  );
  const series = elementsFrom(all, 'data-series').filter(({ name }) => name === 'path');
  const mean = corners(
    series.find(({ attributes }) => attributes['stroke-width'] === '2')?.attributes.d,
  );

  it('lead through the means, evenly spread by their logarithms', () => {
    expect(mean).toHaveLength(4);
    const gaps = mean.slice(1).map(([x], i) => x - (mean[i]?.[0] as number));
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] as number, 1);
    const [none, full] = [tick(all, '0 %').y, tick(all, '100 %').y];
    means.forEach((share, i) => {
      expect(mean[i]?.[1]).toBeCloseTo(none + share * (full - none), 1);
    });
  });

  it('lie in a band from the least to the most of the seeds', () => {
    const band = corners(series[0]?.attributes.d);
    const perShare = tick(all, '0 %').y - tick(all, '100 %').y;
    const at = (x: number) =>
      band.filter(([place]) => Math.abs(place - x) < 0.02).map(([, y]) => y);
    const [high, low] = at(mean[1]?.[0] as number) as [number, number];
    expect(low - high).toBeCloseTo(0.2 * perShare, 1);
  });

  it('have the critical size and its interval where they belong', () => {
    const [band, line] = elementsFrom(all, 'data-mark').slice(1);
    const [left, wide] = [Number(band?.attributes.x), Number(band?.attributes.width)];
    expect(left).toBeCloseTo(mean[1]?.[0] as number, 1);
    expect(left + wide).toBeCloseTo(mean[2]?.[0] as number, 1);
    const middle = ((mean[1]?.[0] as number) + (mean[2]?.[0] as number)) / 2;
    expect(numbers(line?.attributes.d)[0]).toBeCloseTo(middle, 1);
  });

  it('say what they show', () => {
    expect(all.find(({ name }) => name === 'desc')?.text).toBe(
      'Test accuracy by number of training examples. scratch: 0 % at 250 to 100 % at 2,000.' +
        ' D_crit: 707 (95 % interval 500 to 1,000).',
    );
  });

  it('draw a fit that passes 10, 50 and 90 % where it should', () => {
    const fit = { dCrit: 700, width: Math.log(4) }; // from 10 % at 350 to 90 % at 1400
    const drawn = readSvg(<SizeCurves {...frame} curves={[{ label: 'scratch', points, fit }]} />);
    const path = corners(elementsFrom(drawn, 'data-fit')[0]?.attributes.d);
    const [none, full] = [tick(drawn, '0 %').y, tick(drawn, '100 %').y];
    const ends = [path[0], path.at(-1)].map((corner) => corner?.[0]) as [number, number];
    for (const [size, share] of [
      [350, 0.1],
      [700, 0.5],
      [1400, 0.9],
    ] as const) {
      const x = ends[0] + (Math.log(size / 250) / Math.log(8)) * (ends[1] - ends[0]);
      const after = path.findIndex(([place]) => place >= x);
      const [[x0, y0], [x1, y1]] = [path[after - 1], path[after]] as [
        [number, number],
        [number, number],
      ];
      const y = y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
      expect((y - none) / (full - none)).toBeCloseTo(share, 2);
    }
  });

  it('tell curves apart by dash and marker too', () => {
    const four = ['a', 'b', 'c', 'd'].map((label) => ({ label, points }));
    const drawn = readSvg(<SizeCurves {...frame} curves={four} />);
    const starts = drawn.flatMap(({ attributes }, i) => ('data-series' in attributes ? [i] : []));
    const looks = starts.map((start, i) => {
      const parts = drawn.slice(start, starts[i + 1]).map(({ attributes }) => attributes);
      const dash = parts.find((part) => part['stroke-width'] === '2')?.['stroke-dasharray'];
      const shape = parts.find((part) => 'transform' in part)?.d;
      return { dash, shape };
    });
    expect(new Set(looks.map(({ dash }) => dash)).size).toBe(4);
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(4);
  });

  it('work with one point, with values that are none, and with nothing', () => {
    const one = [{ trainExamples: 700, testAccuracy: 0.5 }];
    const missing = { trainExamples: 900, testAccuracy: Number.NaN };
    const drawn = readSvg(
      <SizeCurves {...frame} curves={[{ label: 's', points: [...one, missing] }]} />,
    );
    expect(drawn.find(({ name }) => name === 'desc')?.text).toContain('s: 50 % at 700.');
    for (const none of [[], [{ label: 's', points: [] }], [{ label: 's', points: [missing] }]]) {
      expect(readSvg(<SizeCurves {...frame} curves={none} />)[0]?.text).toContain(
        'No run has ended yet.',
      );
    }
  });
});
