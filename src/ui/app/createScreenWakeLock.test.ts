import { expect, it } from 'vitest';
import { createScreenWakeLock } from './createScreenWakeLock';

/** A browser's locks: how many were given, and how many are held. */
function createHarness() {
  const given: { released: boolean; release(): Promise<void> }[] = [];
  const here = { seen: true, refuses: false };
  const awake = createScreenWakeLock({
    async request() {
      if (here.refuses) throw new Error('The battery is low.');
      const lock = {
        released: false,
        async release() {
          lock.released = true;
        },
      };
      given.push(lock);
      return lock;
    },
    isVisible: () => here.seen,
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    here,
    given,
    awake,
    /** Browsers take the lock away when the page is hidden. */
    async see(seen: boolean) {
      here.seen = seen;
      if (!seen) for (const lock of given) lock.released = true;
      awake.visibilityChanged();
      await settle();
    },
    async held() {
      await settle();
      return given.filter(({ released }) => !released).length;
    },
  };
}

it('holds one lock while there is any reason, and none without', async () => {
  const { awake, held, given } = createHarness();
  expect(await held()).toBe(0);
  awake.setReason('run', true);
  awake.setReason('sweep', true);
  expect(await held()).toBe(1);
  awake.setReason('run', false);
  expect(await held()).toBe(1);
  awake.setReason('sweep', false);
  expect(await held()).toBe(0);
  expect(given).toHaveLength(1);
});

it('takes it again when the page is seen again', async () => {
  const { awake, held, see } = createHarness();
  awake.setReason('run', true);
  expect(await held()).toBe(1);
  await see(false);
  expect(await held()).toBe(0);
  await see(true);
  expect(await held()).toBe(1);
});

it('follows quick changes to the last', async () => {
  const { awake, held } = createHarness();
  for (const is of [true, false, true, false]) awake.setReason('run', is);
  expect(await held()).toBe(0);
  for (const is of [true, false, true]) awake.setReason('run', is);
  expect(await held()).toBe(1);
});

it('lets a refusal be, and asks again at the next occasion', async () => {
  const { awake, held, here, see } = createHarness();
  here.refuses = true;
  awake.setReason('run', true);
  expect(await held()).toBe(0);
  here.refuses = false;
  await see(true);
  expect(await held()).toBe(1);
});
