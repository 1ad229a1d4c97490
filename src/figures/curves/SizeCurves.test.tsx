// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COLOR_TOKENS } from '../colorTokens';
import {
  drawnPoints,
  numbersIn,
  pathsWhere,
  readDrawn,
  tickPlace,
} from '../testing/drawFigure.suite';
import type { SvgElement } from '../testing/readSvg.suite';
import { SizeCurves } from './SizeCurves';

const frame = { width: 720, height: 400, title: 'Test accuracy by size', standalone: true };
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
/** Where 0 and 100 % lie. */
const ends = (all: SvgElement[]) => [tickPlace(all, '0 %').y, tickPlace(all, '100 %').y] as const;
/** The means, which are not faint. */
const meanPoints = (all: SvgElement[]) =>
  drawnPoints(all, ends(all)[1] - 5).filter(({ isFaint }) => !isFaint);

describe('size curves', () => {
  const mark = { at: 500 * Math.SQRT2, interval: [500, 1000] as const, color: 'text' as const };
  const all = readDrawn(
    <SizeCurves {...frame} curves={curves} marks={[{ ...mark, label: 'D_crit' }]} />,
  );
  const means4 = meanPoints(all);

  it('lead through the means, evenly spread by their logarithms', () => {
    expect(means4).toHaveLength(4);
    const gaps = means4.slice(1).map(({ x }, i) => x - (means4[i]?.x as number));
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] as number, 1);
    const [none, full] = ends(all);
    means.forEach((share, i) => {
      expect(means4[i]?.y).toBeCloseTo(none + share * (full - none), 1);
    });
    const [line] = pathsWhere(all, { fill: 'none', stroke: COLOR_TOKENS.train });
    line?.forEach(([x, y], i) => {
      expect([x, y]).toEqual([
        expect.closeTo(means4[i]?.x as number, 1),
        expect.closeTo(means4[i]?.y as number, 1),
      ]);
    });
  });

  it('have ticks where they say', () => {
    const [at500, at1000] = [tickPlace(all, '500').x, tickPlace(all, '1,000').x];
    expect(means4[1]?.x).toBeCloseTo(at500, 1);
    expect(means4[2]?.x).toBeCloseTo(at1000, 1);
  });

  it('show every run, in a band from the least to the most of the seeds', () => {
    const [none, full] = ends(all);
    expect(drawnPoints(all, full - 5).filter(({ isFaint }) => isFaint)).toHaveLength(12);
    const [band] = pathsWhere(all, { fill: COLOR_TOKENS.train, 'fill-opacity': '0.12' });
    const x1 = means4[1]?.x as number;
    const [high, low] = (band ?? []).filter(([x]) => Math.abs(x - x1) < 0.02).map(([, y]) => y) as [
      number,
      number,
    ];
    expect(low - high).toBeCloseTo(0.2 * (none - full), 1);
  });

  it('have the critical size and its interval where they belong', () => {
    const band = all.find(
      ({ name, attributes }) => name === 'rect' && attributes['fill-opacity'] === '0.13',
    );
    const [left, wide] = [Number(band?.attributes.x), Number(band?.attributes.width)];
    expect(left).toBeCloseTo(means4[1]?.x as number, 1);
    expect(left + wide).toBeCloseTo(means4[2]?.x as number, 1);
    const dotted = all.find(({ attributes }) => attributes['stroke-dasharray'] === '2 3');
    const middle = ((means4[1]?.x as number) + (means4[2]?.x as number)) / 2;
    expect(numbersIn(dotted?.attributes.d)[0]).toBeCloseTo(middle, 1);
    expect(all.some(({ name, text }) => name === 'text' && text === 'D_crit')).toBe(true);
  });

  it('say what they show', () => {
    expect(all.find(({ name }) => name === 'title')?.text).toBe('Test accuracy by size');
    expect(all.find(({ name }) => name === 'desc')?.text).toBe(
      'Test accuracy by number of training examples. scratch: 0 % at 250 to 100 % at 2,000.' +
        ' D_crit: 707 (95 % interval 500 to 1,000).',
    );
  });

  it('draw a fit that passes 10, 50 and 90 % where it should', () => {
    const fit = { dCrit: 700, width: Math.log(4) }; // from 10 % at 350 to 90 % at 1400
    const drawn = readDrawn(<SizeCurves {...frame} curves={[{ label: 'scratch', points, fit }]} />);
    const [path = []] = pathsWhere(drawn, { fill: 'none', stroke: COLOR_TOKENS.train }).filter(
      (corners) => corners.length > 4, // the line through the means is not drawn beside it
    );
    const [none, full] = ends(drawn);
    const [first, last] = [path[0]?.[0], path.at(-1)?.[0]] as [number, number];
    for (const [size, share] of [
      [350, 0.1],
      [700, 0.5],
      [1400, 0.9],
    ] as const) {
      const x = first + (Math.log(size / 250) / Math.log(8)) * (last - first);
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
    const drawn = readDrawn(<SizeCurves {...frame} curves={four} />);
    expect(new Set(meanPoints(drawn).map(({ shape }) => shape)).size).toBe(4);
    const dashes = drawn
      .filter(({ attributes }) => attributes.fill === 'none' && attributes['stroke-width'] === '2')
      .map(({ attributes }) => attributes['stroke-dasharray']);
    expect(new Set(dashes).size).toBe(4);
    for (const { label } of four) {
      expect(drawn.some(({ name, text }) => name === 'text' && text === label)).toBe(true);
    }
  });

  it('work with one point, with values that are none, and with nothing', () => {
    const one = [{ trainExamples: 700, testAccuracy: 0.5 }];
    const missing = { trainExamples: 900, testAccuracy: Number.NaN };
    const drawn = readDrawn(
      <SizeCurves {...frame} curves={[{ label: 's', points: [...one, missing] }]} />,
    );
    expect(drawn.find(({ name }) => name === 'desc')?.text).toContain('s: 50 % at 700.');
    for (const none of [[], [{ label: 's', points: [] }], [{ label: 's', points: [missing] }]]) {
      expect(readDrawn(<SizeCurves {...frame} curves={none} />)[0]?.text).toContain(
        'No run has ended yet.',
      );
    }
  });
});
