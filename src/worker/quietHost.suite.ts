import type { Host } from './host/host';

/** A worker's side for tests, in real time, with nothing to measure, check or sweep: what a test is about it puts in itself. */
export const fakeHost = (own: Pick<Host, 'train'> & Partial<Host>): Host => ({
  machine: async () => ({ webgpu: 'none', description: 'a test' }),
  sweep: async function* () {},
  check: async function* () {},
  profile: async () => ({ message: 'Nothing is measured here.' }),
  rates: async () => ({ fastest: 'wasm', rates: [], reason: 'It is so.' }),
  now: () => performance.now(),
  turn: () => new Promise((resolve) => setImmediate(resolve)),
  sleep: (ms, wake) => Promise.race([new Promise<void>((r) => setTimeout(r, ms)), wake]),
  ...own,
});
