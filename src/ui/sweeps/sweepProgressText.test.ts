import { expect, it } from 'vitest';
import { clockText, milestoneText } from './sweepProgressText';

it('has a new sentence at each quarter only', () => {
  const milestones = Array.from({ length: 73 }, (_, ended) => milestoneText('running', ended, 72));
  expect([...new Set(milestones)]).toEqual([
    'Training 72 runs.',
    'At least a quarter of the 72 runs has ended.',
    'At least half of the 72 runs have ended.',
    'At least three quarters of the 72 runs have ended.',
    'All of the 72 runs have ended.',
  ]);
  // True until the next one is said: nothing says “three quarters” at 65 of 72.
  expect(milestoneText('running', 65, 72)).toBe(
    'At least three quarters of the 72 runs have ended.',
  );
  expect(milestoneText('stopped', 3, 72)).toBe('Stopped. 3 of 72 runs have ended.');
  expect(milestoneText('finished', 72, 72)).toBe('');
  expect([0, 1].map((ended) => milestoneText('running', ended, 1))).toEqual([
    'Training 1 run.',
    'The run has ended.',
  ]);
  expect(milestoneText('stopped', 0, 1)).toBe('Stopped. 0 of 1 run has ended.');
});

it('writes times as clocks do', () => {
  expect([0, 42_900, 235_000, 3_600_000, 36_061_000].map(clockText)).toEqual([
    '0:00',
    '0:42',
    '3:55',
    '1:00:00',
    '10:01:01',
  ]);
});
