import { describe, expect, it } from 'vitest';
import type { MemoryNeeded } from '../../run/events/memoryNeeded';
import { EngineError } from '../engineError';
import { DEFAULT_MEMORY_LIMIT, refuseTooLarge } from './memoryLimit';

const GiB = 1024 ** 3;
const one = { members: [{}] } as unknown as Parameters<typeof refuseTooLarge>[0];
const needing = (bytes: number, more: Partial<MemoryNeeded> = {}): MemoryNeeded => ({
  bytes,
  largestBytes: bytes / 4,
  where: 'gpu',
  ...more,
});

function refusal(...args: Parameters<typeof refuseTooLarge>): EngineError | undefined {
  try {
    refuseTooLarge(...args);
    return undefined;
  } catch (error) {
    return error as EngineError;
  }
}

describe('refuseTooLarge', () => {
  it('lets pass what fits, to the last byte', () => {
    expect(refusal(one, needing(DEFAULT_MEMORY_LIMIT))).toBeUndefined();
    expect(refusal(one, needing(8), 8, { bytes: 2, source: 'gpu' })).toBeUndefined();
  });

  it('says how much is needed, what the limit is and what to lower', () => {
    const error = refusal(one, needing(1.4 * GiB));
    expect(error).toBeInstanceOf(EngineError);
    expect(error?.kind).toBe('out-of-memory');
    expect(error?.problem).toMatchObject({
      code: 'run-too-large',
      values: { needed: { where: 'gpu', bytes: 1.4 * GiB }, limit: GiB, members: 1 },
    });
  });

  it('applies another limit, names members where there are some, and marks an estimate', () => {
    const members = { members: [{}, {}] } as unknown as typeof one;
    const memory = needing(GiB / 4, { where: 'heap', estimated: true });
    expect(refusal(members, memory, GiB / 8)?.problem).toMatchObject({
      code: 'run-too-large',
      values: { needed: { where: 'heap', estimated: true }, limit: GiB / 8, members: 2 },
    });
  });

  it('says so where one piece is too large for the machine', () => {
    const piece = { bytes: GiB / 8, source: 'gpu' } as const;
    expect(refusal(one, needing(0.9 * GiB), 2 * GiB, piece)?.problem).toMatchObject({
      code: 'buffer-too-large',
      values: { limit: GiB / 8, source: 'gpu' },
    });
  });
});
