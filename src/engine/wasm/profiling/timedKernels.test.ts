import { describe, expect, it } from 'vitest';
import type { Kernels } from '../kernels';
import { createTimedKernels } from './timedKernels';

/** A clock that costs 0.01 ms to read, half of it before the time is taken, and kernels that take 1 ms and nothing. */
function machine() {
  let nowMs = 0;
  const now = () => {
    nowMs += 0.005;
    const read = nowMs;
    nowMs += 0.005;
    return read;
  };
  const seen: unknown[] = [];
  const kernels = {
    memory: { buffer: new ArrayBuffer(8), grow: () => 0 },
    relu(...args: unknown[]) {
      seen.push(args);
      nowMs += 1;
    },
    clear() {},
  } as unknown as Kernels;
  return { timed: createTimedKernels(kernels, now), seen, memory: kernels.memory };
}

describe('timed kernels', () => {
  it('call the kernels and share their memory', () => {
    const { timed, seen, memory } = machine();
    timed.kernels.relu(1, 2);
    expect(seen).toEqual([[1, 2]]);
    expect(timed.kernels.memory).toBe(memory);
  });

  it('add up calls and time, without what reading the clock takes', () => {
    const { timed } = machine();
    timed.restart();
    for (let i = 0; i < 3; i++) timed.kernels.relu(0, 0);
    timed.kernels.clear(0, 0);
    const relu = timed.spent().get('relu');
    const clear = timed.spent().get('clear');
    expect(relu?.calls).toBe(3);
    expect(relu?.ms).toBeCloseTo(3, 6);
    expect(clear?.calls).toBe(1);
    expect(clear?.ms).toBeCloseTo(0, 6);
  });

  it('forget when they are restarted', () => {
    const { timed } = machine();
    timed.kernels.relu(0, 0);
    timed.restart();
    expect(timed.spent().size).toBe(0);
  });
});
