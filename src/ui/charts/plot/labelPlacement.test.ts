import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../tasks/random';
import type { Box } from './labelPlacement';
import { placeLabels } from './labelPlacement';

const AREA: Box = { left: 40, top: 10, right: 300, bottom: 210 };
const request = (x: number, y = 20, width = 75, height = 30) => ({ x, y, width, height });
const place = (...args: Parameters<typeof placeLabels>) =>
  placeLabels(...args).map((box) => {
    if (!box) throw new Error('no room');
    return box;
  });

describe('labels of a chart', () => {
  it('stand beside their line, to the right where there is room', () => {
    const [box] = place([request(100)], AREA, []);
    expect(box).toMatchObject({ left: 100, top: 10, right: 175 });
  });

  it('stand to the left of a line at the right edge', () => {
    const [box] = place([request(290)], AREA, []);
    expect(box?.right).toBe(290);
  });

  it('keep off a curve that passes where they would stand', () => {
    const curve = Array.from({ length: 40 }, (_, i) => [100 + 5 * i, 20] as const);
    const [box] = place([request(100)], AREA, curve);
    const covered = curve.filter(
      ([x, y]) => box && x > box.left && x < box.right && y > box.top && y < box.bottom,
    );
    expect(covered).toEqual([]);
  });

  it('lie across their line where neither side has room, and never leave the chart', () => {
    const [box] = place([request(150, 20, 200)], AREA, []);
    expect(box?.left).toBeGreaterThanOrEqual(AREA.left);
    expect(box?.right).toBeLessThanOrEqual(AREA.right);
  });

  it('never overlap, wherever six lines are', () => {
    const random = createRandom(7, 'labels');
    for (let round = 0; round < 200; round++) {
      const all = Array.from({ length: 6 }, () =>
        request(
          40 + 260 * random.uniform(),
          10 + 200 * random.uniform(),
          60 + 60 * random.uniform(),
          16,
        ),
      );
      const boxes = place(all, AREA, []);
      boxes.forEach((a, i) => {
        expect(a.left).toBeGreaterThanOrEqual(AREA.left);
        expect(a.right).toBeLessThanOrEqual(AREA.right);
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart).toBe(true);
        }
      });
    }
  });

  it('are left out where there is no room at all', () => {
    expect(placeLabels([request(50, 20, 400)], AREA, [])).toEqual([undefined]);
  });
});
