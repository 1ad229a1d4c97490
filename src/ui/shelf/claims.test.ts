import { afterEach, expect, it } from 'vitest';
import { channelClaims } from './channelClaims';

const open: BroadcastChannel[] = [];
afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
});
function page() {
  const channel = new BroadcastChannel('claims for a test');
  open.push(channel);
  return { claims: channelClaims(channel), channel };
}

it('lets one page have a run at a time, and others when it is given back or the page is gone', async () => {
  const [a, b] = [page(), page()];
  expect(await a.claims.take('x')).toBe(true);
  expect(await a.claims.take('x')).toBe(true);
  expect(await b.claims.take('x')).toBe(false);
  expect(await b.claims.isFree('x')).toBe(false);
  expect(await a.claims.isFree('x')).toBe(false);
  expect(await b.claims.take('y')).toBe(true);
  a.claims.give('x');
  expect(await b.claims.take('x')).toBe(true);
  b.channel.close();
  expect(await a.claims.take('x')).toBe(true);
});

it('never lets two have one that ask at once', async () => {
  const [a, b] = [page(), page()];
  const both = await Promise.all([a.claims.take('z'), b.claims.take('z')]);
  expect(both.filter(Boolean).length).toBeLessThan(2);
});
