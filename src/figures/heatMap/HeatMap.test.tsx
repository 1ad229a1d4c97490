import { describe, expect, it } from 'vitest';
import { readSvg, type SvgElement } from '../testing/readSvg.suite';
import { HeatMap, type HeatMapProps } from './HeatMap';
import type { HeatCell, HeatState } from './heatCell';

const STATES: HeatState[] = ['waiting', 'running', 'done', 'unconverged'];
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
/** The centre of a column, from its rectangle. */
function centre(all: SvgElement[], cell: string) {
  const rect = all[all.findIndex(({ attributes }) => attributes['data-cell'] === cell) + 2];
  expect(rect?.name).toBe('rect');
  return number(rect, 'x') + number(rect, 'width') / 2;
}
/** The places of a mark's line and of its interval's ends. */
function markPlaces(all: SvgElement[]) {
  const index = all.findIndex(({ attributes }) => attributes['data-mark'] !== undefined);
  const path = all.slice(index).find(({ name }) => name === 'path')?.attributes.d ?? '';
  const [at, low, high] = path.match(/M([\d.]+) .*M([\d.]+) .*M([\d.]+) /)?.slice(1) ?? [];
  return { at: Number(at), low: Number(low), high: Number(high) };
}

describe('a heat map', () => {
  it('says every value and state, in print and for a screen reader', () => {
    const all = readSvg(<HeatMap {...props} />);
    for (const { x, y, value, state, label } of cells) {
      const box = all.find(({ attributes }) => attributes['data-cell'] === `${x},${y}`);
      const valueText = value === null ? 'no value yet' : `${Math.round(value * 100)} %`;
      expect(box?.text).toContain(`${label}: ${valueText}`);
      expect(box?.attributes['data-state']).toBe(state);
      if (value !== null) expect(box?.text.endsWith(valueText)).toBe(true); // the printed one
    }
    expect(all[0]?.attributes.role).toBe('img');
    expect(all.find(({ name }) => name === 'desc')?.text).toContain(
      '12 cells: 3 converged, 3 ran out of steps, 3 running, 3 waiting. Values go from 9 % to 100 %.',
    );
  });

  it('shapes each state in its own way, whatever its colour', () => {
    const shapes = STATES.map((state) => {
      const cell = { x: 0, y: 0, value: 0.5, state, label: 'one' };
      const all = readSvg(<HeatMap {...props} sizes={[100]} yValues={[1]} cells={[cell]} />);
      const start = all.findIndex(({ attributes }) => attributes['data-cell'] === '0,0');
      return all
        .slice(start)
        .map(
          ({ name, attributes }) => `${name}${'stroke-dasharray' in attributes ? ' dashed' : ''}`,
        )
        .join(' ');
    });
    expect(new Set(shapes).size).toBe(4);
  });

  it('puts a critical size between the columns by its logarithm', () => {
    const mark = { y: 1, at: 200 * Math.SQRT2, interval: [100 * Math.SQRT2, 400] as const };
    const all = readSvg(<HeatMap {...props} marks={[mark]} />);
    const [first, second, third] = ['0,1', '1,1', '2,1'].map((cell) => centre(all, cell)) as [
      number,
      number,
      number,
    ];
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
    const ring = all.findIndex(({ attributes }) => 'data-ring' in attributes) + 1;
    expect(number(all[ring], 'x') + number(all[ring], 'width') / 2).toBeCloseTo(centre(all, '1,2'));
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
    const boxes = all.filter(({ attributes }) => attributes['data-cell']);
    expect(boxes.map(({ text }) => text)).toEqual(
      many.map((size) => `D = ${size}: 100 %, converged`),
    );
  });
});
