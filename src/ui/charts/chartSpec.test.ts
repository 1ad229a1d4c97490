import { expect, it } from 'vitest';
import { reachedPercent } from '../../messages/format/numbers';
import { formatPercent } from './chartSpec';

it('has no share reach a per cent before a sentence says so', () => {
  expect([0, 0.0196, 0.1676, 0.9496, 0.95, 0.9996, 1].map(formatPercent)).toEqual([
    '0 %',
    '1.9 %',
    '16.8 %',
    '94.9 %',
    '95.0 %',
    '99.9 %',
    '100 %',
  ]);
  for (let right = 10; right <= 753; right++) {
    const share = right / 753;
    expect(Math.floor(Number.parseFloat(formatPercent(share)))).toBe(
      Number.parseInt(reachedPercent(share), 10),
    );
  }
});
