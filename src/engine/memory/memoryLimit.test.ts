import { describe, expect, it } from 'vitest';
import { runErrorText } from '../../messages/wording/runErrors';
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

const refusalText = (error: EngineError | undefined) => error && runErrorText(error.problem);

describe('refuseTooLarge', () => {
  it('lets pass what fits, to the last byte', () => {
    expect(refusal(one, needing(DEFAULT_MEMORY_LIMIT))).toBeUndefined();
    expect(refusal(one, needing(8), 8, { bytes: 2, source: 'gpu' })).toBeUndefined();
  });

  it('says how much is needed, what the limit is and what to lower', () => {
    const error = refusal(one, needing(1.4 * GiB));
    expect(error).toBeInstanceOf(EngineError);
    expect(error?.kind).toBe('out-of-memory');
    expect(refusalText(error)).toBe(
      'This run needs 1.4 GiB of GPU memory; the lab takes 1 GiB at most. Fewer training examples, a smaller p or a narrower model need less.',
    );
  });

  it('applies another limit, names members where there are some, and marks an estimate', () => {
    const members = { members: [{}, {}] } as unknown as typeof one;
    const memory = needing(GiB / 4, { where: 'heap', estimated: true });
    expect(refusalText(refusal(members, memory, GiB / 8))).toBe(
      'This run needs about 256 MiB of memory; the lab takes 128 MiB at most. Fewer members, fewer training examples, a smaller p or a narrower model need less.',
    );
  });

  it('says so where one piece is too large for the machine', () => {
    const piece = { bytes: GiB / 8, source: 'gpu' } as const;
    expect(refusalText(refusal(one, needing(0.9 * GiB), 2 * GiB, piece))).toBe(
      'This run needs 231 MiB of GPU memory in one piece; this GPU gives 128 MiB at most. Fewer training examples, a smaller p or a narrower model need less.',
    );
  });
});
