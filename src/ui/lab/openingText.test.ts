import { expect, it } from 'vitest';
import type { OpeningNotice } from '../../store/notices';
import { openingText } from './openingText';

it.each<[OpeningNotice, string | RegExp]>([
  [
    { code: 'restored', values: { step: 300, from: 200, losesChange: false } },
    'This run was left at step 300. Run goes on from its checkpoint at step 200.',
  ],
  [
    { code: 'restored', values: { step: 300, from: 200, losesChange: true } },
    'This run was left at step 300. Run goes on from its checkpoint at step 200. What was changed after that is to be set again.',
  ],
  [
    { code: 'restored', values: { step: 200, from: 200, losesChange: false } },
    'This run was left at step 200. Run goes on from there.',
  ],
  [
    { code: 'recovered', values: { step: 310, from: 200, kind: 'worker-lost' } },
    'This run was broken off at step 310, as its training worker was lost. It went on from its checkpoint at step 200; what came after that is done again.',
  ],
  [
    { code: 'recovered', values: { step: 1000, from: 1000, kind: 'bug' } },
    'This run was broken off at step 1,000, as it could not go on. It went on from there.',
  ],
  [{ code: 'slow', values: { stepsPerSecond: 25 } }, /about 25 training steps a second.*small/],
  [
    { code: 'slow-at-most', values: { stepsPerSecond: 900 } },
    /at most 900 training steps a second/,
  ],
  [{ code: 'unknown-speed', values: {} }, /not known, so the lab opens with a small/],
])('%j', (notice, text) => {
  expect(openingText(notice)).toEqual(text instanceof RegExp ? expect.stringMatching(text) : text);
});
