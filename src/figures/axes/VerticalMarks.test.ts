import { expect, it } from 'vitest';
import { markLabelLayout } from './VerticalMarks';

it('keeps labels inside, clear of their interval where there is room, and off each other', () => {
  const labels = [
    { low: 20, high: 30, width: 60 },
    { low: 40, high: 50, width: 60 },
    { low: 45, high: 60, width: 80 },
    { low: 170, high: 190, width: 60 },
    { low: 90, high: 110, width: 150 }, // has no room on either side
  ];
  const places = markLabelLayout(labels, [10, 200]);
  places.forEach(({ x, row }, i) => {
    const { low, high, width } = labels[i] as (typeof labels)[0];
    expect(x).toBeGreaterThanOrEqual(10);
    expect(x + width).toBeLessThanOrEqual(200);
    if (i < 4) expect(x >= high || x + width <= low).toBe(true);
    places.slice(0, i).forEach((other, j) => {
      const apart = x + width <= other.x || other.x + (labels[j]?.width as number) <= x;
      expect(row !== other.row || apart).toBe(true);
    });
  });
  expect(places.map(({ row }) => row)).toContain(0);
});
