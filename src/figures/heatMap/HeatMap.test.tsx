import { describe, expect, it } from 'vitest';
import { readSvg, type SvgElement } from '../testing/readSvg.suite';
import { HeatMap, type HeatMapProps } from './HeatMap';
import type { HeatCell, HeatState } from './heatCell';

const STATES: HeatState[] = ['waiting', 'running', 'done', 'unconverged', 'diverged'];
const STATE_NAMES: Readonly<Record<HeatState, string>> = {
  waiting: 'waiting',
  running: 'running',
  done: 'converged',
  unconverged: 'ran out of steps',
  diverged: 'blew up',
};
const sizes = [100, 200, 400, 800];
const yValues = [0.1, 1, 10];
const cells: HeatCell[] = sizes.flatMap((size, x) =>
  yValues.map((decay, y) => {
    const state = STATES[(x + y) % 4] as HeatState;
    const value = state === 'waiting' ? null : (x * 3 + y) / 11;
    return { x, y, value, state, label: `D = ${size}, weight decay ${decay}` };
  }),
);
const props: HeatMapProps = {
  width: 720,
  height: 320,
  title: 'Test accuracy',
  sizes,
  yValues,
  xTitle: 'training examples',
  yTitle: 'weight decay',
  quantity: 'test accuracy',
  cells,
};
const number = (element: SvgElement | undefined, name: string) => Number(element?.attributes[name]);
/** Where the cell of this name begins: its title, which its shapes and its number follow. */
const cellStart = (all: SvgElement[], label: string) =>
  all.findIndex(({ name, text }) => name === 'title' && text.startsWith(`${label}: `));
/** The centre of a column, from the rectangle of a cell. */
function centre(all: SvgElement[], label: string) {
  const rect = all[cellStart(all, label) + 1];
  expect(rect?.name).toBe('rect');
  return number(rect, 'x') + number(rect, 'width') / 2;
}
/** The places of a mark's line and of its interval's ends. */
function markPlaces(all: SvgElement[]) {
  // The key has one, too; the mark itself comes after the cells.
  const path =
    all.findLast(({ attributes }) => attributes['stroke-width'] === '5')?.attributes.d ?? '';
  const [at, low, high] = path.match(/M([\d.]+) .*M([\d.]+) .*M([\d.]+) /)?.slice(1) ?? [];
  return { at: Number(at), low: Number(low), high: Number(high) };
}

describe('a heat map', () => {
  it('says every value and state, in print and for a screen reader', () => {
    const all = readSvg(<HeatMap {...props} />);
    for (const { value, state, label } of cells) {
      const start = cellStart(all, label);
      const valueText = value === null ? 'no value yet' : `${Math.round(value * 100)} %`;
      expect(all[start]?.text).toBe(`${label}: ${valueText}, ${STATE_NAMES[state]}`);
      const printed = all.slice(start).find(({ name }) => name === 'text');
      if (value !== null) expect(printed?.text).toBe(valueText);
    }
    expect(all[0]?.attributes.role).toBe('img');
    expect(all.find(({ name }) => name === 'desc')?.text).toContain(
      '12 cells: 3 converged, 3 ran out of steps, 3 running, 3 waiting. Values go from 9 % to 100 %.',
    );
  });

  it('says that there is no value of a run that blew up, not that there is none yet', () => {
    const cell = { x: 0, y: 0, value: null, state: 'diverged', label: 'one' } as const;
    const all = readSvg(<HeatMap {...props} sizes={[100]} yValues={[1]} cells={[cell]} />);
    expect(all[cellStart(all, 'one')]?.text).toBe('one: no value, blew up');
    expect(all.find(({ name }) => name === 'desc')?.text).toContain('1 cell: 1 blew up.');
  });

  it('shapes each state in its own way, whatever its colour', () => {
    const shapes = STATES.map((state) => {
      const cell = { x: 0, y: 0, value: 0.5, state, label: 'one' };
      const all = readSvg(<HeatMap {...props} sizes={[100]} yValues={[1]} cells={[cell]} />);
      return all
        .slice(cellStart(all, 'one'))
        .map(
          ({ name, attributes }) => `${name}${'stroke-dasharray' in attributes ? ' dashed' : ''}`,
        )
        .join(' ');
    });
    expect(new Set(shapes).size).toBe(5);
  });

  it('puts a critical size between the columns by its logarithm', () => {
    const mark = { y: 1, at: 200 * Math.SQRT2, interval: [100 * Math.SQRT2, 400] as const };
    const all = readSvg(<HeatMap {...props} marks={[mark]} />);
    const [first, second, third] = [100, 200, 400].map((size) =>
      centre(all, `D = ${size}, weight decay 1`),
    ) as [number, number, number];
    const { at, low, high } = markPlaces(all);
    expect(at).toBeCloseTo((second + third) / 2, 1);
    expect(low).toBeCloseTo((first + second) / 2, 1);
    expect(high).toBeCloseTo(third, 1);
    expect(all.find(({ name }) => name === 'desc')?.text).toContain(
      'D_crit, 95 % at weight decay 1: 283 (141 to 400).',
    );
  });

  it('keeps marks beyond the sizes within the grid', () => {
    const mark = { y: 0, at: 100, interval: [1, 1e6] as const };
    const { low, high } = markPlaces(readSvg(<HeatMap {...props} marks={[mark]} />));
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThanOrEqual(710);
  });

  it('has buttons only when they do something, one of which Tab comes to', () => {
    expect(readSvg(<HeatMap {...props} />).some((one) => one.attributes.role === 'button')).toBe(
      false,
    );
    const all = readSvg(<HeatMap {...props} onSelect={() => {}} focused={5} />);
    const buttons = all.filter(({ attributes }) => attributes.role === 'button');
    expect(buttons.map(({ attributes }) => attributes.tabindex)).toEqual(
      cells.map((_, index) => (index === 5 ? '0' : '-1')),
    );
    const ring = all.find(({ attributes }) => attributes['stroke-width'] === '7');
    const focused = centre(all, 'D = 200, weight decay 10');
    expect(number(ring, 'x') + number(ring, 'width') / 2).toBeCloseTo(focused);
    expect(buttons[0]?.attributes['aria-label']).toMatch(/^D = 100, weight decay 0.1: /);
    expect(all[0]?.attributes.role).toBe('group'); // an image may hold no buttons
  });

  it('says so where there is nothing', () => {
    const all = readSvg(<HeatMap {...props} sizes={[]} yValues={[]} cells={[]} />);
    const sentences = all.filter(({ text }) => text === 'There are no runs to show yet.');
    expect(sentences.map(({ name }) => name)).toEqual(['desc', 'text']);
  });

  it('drops numbers from cells that are too narrow, but not from their names', () => {
    const many = Array.from({ length: 40 }, (_, i) => 100 + 10 * i);
    const row = many.map((size, x) => {
      return { x, y: 0, value: 1, state: 'done' as const, label: `D = ${size}` };
    });
    const all = readSvg(<HeatMap {...props} width={360} sizes={many} cells={row} />);
    const titles = all.filter(({ name, text }) => name === 'title' && text.startsWith('D = '));
    expect(titles.map(({ text }) => text)).toEqual(
      many.map((size) => `D = ${size}: 100 %, converged`),
    );
    const drawn = all.slice(cellStart(all, 'D = 100'));
    expect(drawn.some(({ name }) => name === 'text')).toBe(false);
  });
});
