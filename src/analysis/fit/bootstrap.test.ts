import { expect, it } from 'vitest';
import { createRandom } from '../../tasks/random';
import { bootstrap, bootstrapInterval } from './bootstrap';

it('draws as many as there are, all alike, and asks once for each draw', () => {
  const asked: string[] = [];
  const draws = bootstrap(3, 6000, createRandom(1, 'draws'), (drawn) => {
    asked.push(drawn.join());
    return drawn;
  });
  expect(draws).toHaveLength(6000);
  expect(asked).toHaveLength(10); // multisets of 3 out of 3
  expect(new Set(asked).size).toBe(10);
  const times = (wanted: string) => draws.filter((drawn) => drawn.join() === wanted).length / 6000;
  expect(times('0,1,2')).toBeCloseTo(6 / 27, 1.5);
  expect(times('2,2,2')).toBeCloseTo(1 / 27, 1.5);
  expect(times('0,0,1')).toBeCloseTo(3 / 27, 1.5);
});

it('leaves a fortieth of the draws out at either end, whatever their order', () => {
  const draws = Array.from({ length: 1001 }, (_, i) => (i * 8) % 1001); // 0 to 1000, mixed
  expect(bootstrapInterval(draws)).toEqual([25, 975]);
  expect(draws[1]).toBe(8); // and leaves them as they are
});

it('is the only value where there is one, and nothing where there is none', () => {
  expect(bootstrapInterval([3])).toEqual([3, 3]);
  expect(bootstrapInterval([])).toBeUndefined();
});
