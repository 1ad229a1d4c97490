import { describe, expect, it } from 'vitest';
import { LinePanel, type LinePanelProps } from './LinePanel';
import { PanelGrid } from './PanelGrid';
import { readSvg, type SvgElement } from './testing/readSvg.suite';

const props: LinePanelProps = {
  width: 420,
  height: 280,
  title: 'Accuracy',
  yTitle: 'accuracy',
  yScale: 'share',
  xScale: 'log',
  series: [
    { label: 'Train', color: 'train', dash: '6 4', steps: [0, 1, 10, 100], values: [0, 0.5, 1, 1] },
    { label: 'Test', color: 'test', steps: [0, 1, 10, 100], values: [0, Number.NaN, 0.2, 0.75] },
  ],
};
const lines = (all: SvgElement[]) =>
  all
    .filter(({ name, attributes }) => name === 'path' && attributes['stroke-linejoin'] === 'round')
    .map(({ attributes }) => attributes.d ?? '');
const numbers = (text = '') => [...text.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n));

describe('a line panel', () => {
  it('spreads steps by their logarithm, with a place for step 0', () => {
    const [x0, , x1, , x10, , x100] = numbers(
      lines(readSvg(<LinePanel {...props} />))[0],
    ) as number[];
    const decade = (x100 as number) - (x10 as number);
    expect((x10 as number) - (x1 as number)).toBeCloseTo(decade, 1);
    expect((x1 as number) - (x0 as number)).toBeCloseTo(decade * Math.log10(2), 1);
  });

  it('spreads them evenly on a linear axis, up to its last step', () => {
    const [line] = lines(readSvg(<LinePanel {...props} xScale="linear" lastStep={200} />));
    const [x0, , , , x10, , x100] = numbers(line) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    expect((x100 - x0) / (x10 - x0)).toBeCloseTo(10, 1);
    expect(x100 - x0).toBeCloseTo((420 - 16 - x0) / 2, 1);
  });

  it('leaves a gap where there is no value', () => {
    expect(lines(readSvg(<LinePanel {...props} />))[1]?.match(/M/g)).toHaveLength(2);
  });

  it('puts values on a log axis by their logarithm', () => {
    const series = [
      { label: 'Loss', color: 'text' as const, steps: [0, 1, 2], values: [10, 1, 0.01] },
    ];
    const [line] = lines(readSvg(<LinePanel {...props} yScale="log" series={series} />));
    const [, y0, , y1, , y2] = numbers(line) as [number, number, number, number, number, number];
    expect((y2 - y1) / (y1 - y0)).toBeCloseTo(2, 1);
  });

  it('marks steps, and says how it ends', () => {
    const marks = [{ at: 10, label: 'memorised', color: 'train' as const }];
    const all = readSvg(<LinePanel {...props} marks={marks} />);
    const mark = all.find(({ attributes }) => attributes['stroke-dasharray'] === '2 3');
    expect(all.some(({ name, text }) => name === 'text' && text === 'memorised')).toBe(true);
    const x10 = numbers(lines(all)[0])[4] as number;
    expect(numbers(mark?.attributes.d)[0]).toBeCloseTo(x10, 1);
    expect(all.find(({ name }) => name === 'desc')?.text).toBe(
      'accuracy by steps. Train ends at 100 % after 100 steps. Test ends at 75 % after 100 steps. memorised: 10.',
    );
  });

  it.each(['share', 'linear', 'log'] as const)(
    'works with one point and with none, on a %s axis',
    (yScale) => {
      const one = [{ label: 'a', color: 'text' as const, steps: [0], values: [1] }];
      expect(lines(readSvg(<LinePanel {...props} yScale={yScale} series={one} />))[0]).toMatch(
        /^M/,
      );
      const empty = readSvg(<LinePanel {...props} yScale={yScale} series={[]} />);
      expect(empty[0]?.text).toContain('Nothing has been measured yet.');
    },
  );
});

it('puts panels side by side, each within its own part, with ids of their own', () => {
  const panel = (size: { width: number; height: number }) => <LinePanel {...props} {...size} />;
  const all = readSvg(
    <PanelGrid
      {...{ width: 840, height: 586, title: 'Four', description: 'Four runs.', columns: 2 }}
      panels={[panel, panel, panel, panel]}
      standalone
    />,
  );
  const places = all.flatMap(
    ({ attributes }) => attributes.transform?.match(/^translate\((.*)\)$/)?.[1] ?? [],
  );
  expect(places).toEqual(['0 26', '420 26', '0 306', '420 306']);
  const panels = all.filter(({ name }) => name === 'svg').slice(1);
  expect(panels.map(({ attributes }) => [attributes.width, attributes.height])).toEqual(
    Array.from({ length: 4 }, () => ['420', '280']),
  );
  expect(all[0]?.attributes['font-family']).toContain('sans-serif');
  expect(all[3]).toMatchObject({ name: 'rect', attributes: { fill: 'var(--card, #fffefb)' } });
});
