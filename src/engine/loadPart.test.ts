import { expect, it } from 'vitest';
import { toRunError } from './engineError';
import { loadPart } from './loadPart';

it('gives the module that has come', async () => {
  expect(await loadPart(async () => ({ answer: 42 }))).toEqual({ answer: 42 });
});

it('says that a part has not come, and no more: it is no fault of the lab', async () => {
  const failure = await loadPart(() =>
    Promise.reject(new TypeError('Failed to fetch dynamically imported module.')),
  ).catch(toRunError);
  expect(failure).toEqual({ kind: 'not-loaded', code: 'part-not-loaded', values: {} });
});
