import { describe, expect, it } from 'vitest';
import type { Dispatch } from '../device/gpuProgram';
import type { Batch, KernelClock } from './kernelClock';
import { timeKernels } from './timeKernels';

const kernel = (name: string) => ({ name, flops: 0 }) as Dispatch;
const LONG = kernel('long');
const SHORT = kernel('short');
const NOTHING = kernel('nothing');
const MS = new Map([
  [LONG, 40],
  [SHORT, 0.003],
  [NOTHING, 0],
]);

/** A device whose kernels take what MS says, and whose clock ticks every tenth of a millisecond. */
function device() {
  let nowMs = 0;
  const rounds: (readonly Batch[])[] = [];
  const clock: KernelClock = {
    how: 'timestamps',
    async time(batches) {
      rounds.push(batches.map((batch) => ({ ...batch })));
      return batches.map(({ dispatch, repeats }) => {
        const ms = (MS.get(dispatch) as number) * repeats;
        nowMs += ms;
        return Math.floor(ms * 10) / 10;
      });
    },
  };
  const ran = (wanted: Dispatch) =>
    rounds.flat().flatMap(({ dispatch, repeats }) => (dispatch === wanted ? [repeats] : []));
  return { clock, ran, now: () => nowMs };
}

describe('timing kernels', () => {
  it('runs short ones in a row until a coarse clock can tell how long they take', async () => {
    const { clock, now } = device();
    const [long, short, nothing] = await timeKernels([LONG, SHORT, NOTHING], clock, now, 200);
    expect(long).toBe(40);
    expect((short as number) / 0.003).toBeCloseTo(1, 1);
    expect(nothing).toBe(0);
  });

  it('runs long ones once where there is no time for more, whatever short ones need', async () => {
    const { clock, now, ran } = device();
    await timeKernels([LONG, SHORT], clock, now, 1);
    expect(ran(LONG)).toEqual([1]);
    expect(ran(SHORT)).toEqual([1, 8, 64, 512]);
  });

  it('keeps to its budget and to its rounds', async () => {
    const { clock, now, ran } = device();
    await timeKernels([LONG], clock, now, 100);
    expect(ran(LONG)).toEqual([1, 1, 1]);
    const other = device();
    await timeKernels([LONG], other.clock, other.now, 1e6);
    expect(other.ran(LONG)).toHaveLength(9);
  });
});
