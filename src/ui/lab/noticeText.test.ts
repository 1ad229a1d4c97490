import { expect, it } from 'vitest';
import { noticeText } from './noticeText';

it.each<[Parameters<typeof noticeText>[0], string | RegExp]>([
  [
    {
      field: 'runs',
      code: 'other-network',
      values: { differences: [{ path: 'model.dHidden', needed: 64, value: 32 }] },
    },
    'A branch goes on with the same network and pairs: Hidden units must be 64, not 32.',
  ],
  [
    { field: 'runs', code: 'no-step-left', values: { step: 200, maxSteps: 150 } },
    'A branch from step 200 needs a larger “Stop after” than 150.',
  ],
  [
    { field: 'runs', code: 'charts-full', values: { most: 8 } },
    'There are 8 runs on the charts, which is all they hold. Remove one first.',
  ],
  [
    { field: 'library', code: 'dropped', values: { count: 1 } },
    /^The oldest run was dropped from the library/,
  ],
  [{ field: 'library', code: 'full', values: {} }, /^The browser’s storage is full/],
  [
    { field: 'library', code: 'unavailable', values: { cause: 'Not in here.' } },
    'This browser does not let the page keep runs: they are gone when it closes (Not in here.).',
  ],
  [
    { field: 'library', code: 'unavailable', values: { cause: undefined } },
    'This browser does not let the page keep runs: they are gone when it closes.',
  ],
  [
    { field: 'run', code: 'not-one-or-zero', values: { key: 'run', asked: 'yes' } },
    'run must be 1 or 0, not “yes”.',
  ],
  [{ field: 'maxSteps', code: 'at-last-step', values: {} }, /Raise “Stop after” to step on/],
])('%j', (notice, text) => {
  expect(noticeText(notice)).toEqual(text instanceof RegExp ? expect.stringMatching(text) : text);
});
