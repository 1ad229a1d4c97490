import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { promptly } from './promptly';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A device whose work is done only when something is submitted after it is ready, as in Firefox. */
function lazyDevice() {
  let finish: (value: string) => void = () => {};
  let isReady = false;
  const submit = vi.fn(() => {
    if (isReady) finish('done');
  });
  const work = new Promise<string>((resolve) => {
    finish = resolve;
  });
  const device = { queue: { submit } } as unknown as GPUDevice;
  return {
    ...{ device, work, submit },
    ready: () => {
      isReady = true;
    },
  };
}

it('nudges the queue while work is pending, less and less often, and not after it', async () => {
  const { device, work, submit, ready } = lazyDevice();
  const found = promptly(device, work);
  await vi.advanceTimersByTimeAsync(100);
  const nudges = submit.mock.calls.length;
  expect(nudges).toBeGreaterThan(6);
  expect(nudges).toBeLessThan(20);
  ready();
  await vi.advanceTimersByTimeAsync(16);
  await expect(found).resolves.toBe('done');
  const after = submit.mock.calls.length;
  await vi.advanceTimersByTimeAsync(1000);
  expect(submit).toHaveBeenCalledTimes(after);
  expect(submit).toHaveBeenCalledWith([]);
});

it('passes a failure on, and stops', async () => {
  const submit = vi.fn();
  const device = { queue: { submit } } as unknown as GPUDevice;
  const found = promptly(device, Promise.reject(new Error('lost')));
  await expect(found).rejects.toThrow('lost');
  await vi.advanceTimersByTimeAsync(1000);
  expect(submit).not.toHaveBeenCalled();
});
