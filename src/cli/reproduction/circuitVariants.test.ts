import { describe, expect, it } from 'vitest';
import { circuitAnswer, simulateVariant } from './circuitVariants';

const [all, inefficient, fast] = (['all', 'inefficient', 'fast'] as const).map((name) =>
  simulateVariant(name, 30_000),
) as [
  ReturnType<typeof simulateVariant>,
  ReturnType<typeof simulateVariant>,
  ReturnType<typeof simulateVariant>,
];
const long = simulateVariant('all', 400_000);

describe('Section 3', () => {
  it('is reproduced by the paper’s numbers', () => {
    const { verdict, sentence } = circuitAnswer(all, inefficient, fast, long);
    expect(verdict).toBe('reproduced');
    expect(sentence).toContain('overtakes w_mem at step 5,010');
    expect(sentence).toContain('w_gen / w_mem is 8.00; theorem D.4 says 8.00');
  });

  it('is only partly so where a part of it does something else', () => {
    expect(circuitAnswer(all, fast, fast, long).verdict).toBe('partly'); // test loss falls
    expect(circuitAnswer(all, inefficient, all, long).verdict).toBe('partly'); // there is a delay
    expect(circuitAnswer(fast, inefficient, fast, long).verdict).toBe('partly'); // there is none
    expect(circuitAnswer(all, inefficient, fast, simulateVariant('all', 7000)).verdict).toBe(
      'partly',
    ); // not yet in the limit
  });

  it('is not reproduced where nothing is as it says', () => {
    expect(circuitAnswer(inefficient, fast, all, inefficient).verdict).toBe('not reproduced');
  });
});
