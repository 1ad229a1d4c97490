import { describe, expect, it } from 'vitest';
import { assignMembers } from './assignMembers';

describe('dealing', () => {
  it('gives everybody the same where jobs are equal', () => {
    expect(assignMembers([5, 5, 5, 5, 5, 5], 2)).toEqual([
      [0, 2, 4],
      [1, 3, 5],
    ]);
  });

  it('puts the longest first, and the rest beside it where there is room', () => {
    expect(assignMembers([1, 1, 1, 6, 3], 2)).toEqual([[3], [0, 1, 2, 4]]);
  });

  it('deals every job once, to no more workers than there are jobs', () => {
    expect(assignMembers([1, 2], 4)).toEqual([[1], [0]]);
    expect(assignMembers([0, 0, 0], 2).flat().sort()).toEqual([0, 1, 2]);
    expect(assignMembers([7], 1)).toEqual([[0]]);
  });
});
