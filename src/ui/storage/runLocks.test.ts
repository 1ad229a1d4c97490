import { afterEach, expect, it } from 'vitest';
import { channelRunLocks } from './runLocks';

const open: BroadcastChannel[] = [];
afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
});
function page() {
  const channel = new BroadcastChannel('claims for a test');
  open.push(channel);
  return { claims: channelRunLocks(channel), channel };
}

it('lets one page have a run at a time, and others when it is given back or the page is gone', async () => {
  const [a, b] = [page(), page()];
  expect(await a.claims.acquire('x')).toBe(true);
  expect(await a.claims.acquire('x')).toBe(true);
  expect(await b.claims.acquire('x')).toBe(false);
  expect(await b.claims.isFree('x')).toBe(false);
  expect(await a.claims.isFree('x')).toBe(false);
  expect(await b.claims.acquire('y')).toBe(true);
  a.claims.release('x');
  expect(await b.claims.acquire('x')).toBe(true);
  b.channel.close();
  expect(await a.claims.acquire('x')).toBe(true);
});

it('never lets two have one that ask at once', async () => {
  const [a, b] = [page(), page()];
  const both = await Promise.all([a.claims.acquire('z'), b.claims.acquire('z')]);
  expect(both.filter(Boolean).length).toBeLessThan(2);
});
