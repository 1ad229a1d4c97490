import { describe, expect, it } from 'vitest';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { createSweepRow } from '../testing/sweepRow.suite';
import { circuitRatio } from './circuitRatio';

const SIZES = [200, 400, 800, 1600, 3200]; // of 59² = 3,481
const SEEDS = [0, 1, 2, 3];

/** Networks with a correct logit of 20, of which `share` generalises. */
const networks = (
  share: (size: number, seed: number) => number,
  more: Partial<SweepRow> = {},
  sizes: readonly number[] = SIZES,
) =>
  SEEDS.flatMap((seed) =>
    sizes.map((trainExamples) => {
      const gen = 20 * share(trainExamples, seed);
      const logits = { oGen: gen, oMemTrain: 20 - gen, oGenHeldOut: gen, oMemHeldOut: 20 - gen };
      return createSweepRow({ protocol: 'ungrok', trainExamples, seed, ...logits, ...more });
    }),
  );
/** o_gen / o_mem = (D / 800)^power. */
const law = (power: number) => (size: number) => 1 / (1 + (size / 800) ** -power);

describe('Figure 10', () => {
  it('is reproduced where the ratio rises with D over two orders of magnitude', () => {
    const found = circuitRatio(networks(law(3)), 'heldOut');
    expect(found).toMatchObject({ verdict: 'reproduced', seeds: 4, lookupSpan: 1 });
    expect(found.correlation).toBeCloseTo(1, 12);
    expect(found.span).toBeCloseTo(16 ** 3, 3);
    expect(found.sizes.map(({ ratio }) => Math.round(ratio * 1000))).toEqual([
      16, 125, 1000, 8000, 64000,
    ]);
  });

  it('is partly so where it rises over less, or not monotonically', () => {
    expect(circuitRatio(networks(law(1)), 'heldOut').verdict).toBe('partly'); // a factor of 16
    const wavy = (size: number, seed: number) =>
      size === 400 ? 0.001 : law(3)(size) + seed * 1e-6;
    const found = circuitRatio(networks(wavy), 'heldOut');
    expect(found.correlation).toBeCloseTo(0.9, 1);
    expect(found.correlation).toBeLessThan(0.9);
    expect(found.verdict).toBe('partly');
  });

  it('is not reproduced where it falls', () => {
    expect(circuitRatio(networks(law(-3)), 'heldOut').verdict).toBe('not reproduced');
  });

  it('holds the paper’s proxy to what a lookup table shows: that rises with D, too', () => {
    const f = (size: number) => size / 59 ** 2;
    const lookup = circuitRatio(networks(f), 'proxy');
    expect(lookup.correlation).toBeCloseTo(1, 12);
    expect(lookup.span).toBeCloseTo(lookup.lookupSpan, 6);
    expect(lookup.verdict).toBe('partly');
    expect(lookup.sizes[0]?.lookup).toBeCloseTo(f(200) / (1 - f(200)), 12);
    const beyond = networks((size) => 1 / (1 + (1 / f(size) - 1) * (size / 200) ** -2));
    expect(circuitRatio(beyond, 'proxy').verdict).toBe('reproduced');
  });

  it('orders networks whose logits are below 0 or beyond all: they have no ratio to span', () => {
    const far = (size: number) => (size === 200 ? -0.1 : size === 3200 ? 1.1 : law(6)(size));
    const { correlation, sizes, span } = circuitRatio(networks(far), 'heldOut');
    expect(correlation).toBeCloseTo(1, 12);
    expect(sizes[0]?.ratio).toBeLessThan(0);
    expect(sizes.at(-1)?.ratio).toBe(Number.POSITIVE_INFINITY);
    expect(span).toBeCloseTo(4 ** 6, 3);
  });

  it('cannot be said of few sizes, one seed, or runs that did not converge', () => {
    const verdictOf = (rows: readonly SweepRow[]) => circuitRatio(rows, 'heldOut').verdict;
    expect(verdictOf([])).toBe('cannot say');
    expect(verdictOf(networks(law(9), {}, [200, 3200]))).toBe('cannot say');
    expect(verdictOf(networks(law(3)).filter(({ config }) => config.seed === 0))).toBe(
      'cannot say',
    );
    expect(verdictOf(networks(law(3), { ended: 'out-of-steps' }))).toBe('cannot say');
    expect(verdictOf(networks(law(3), { protocol: 'scratch' }))).toBe('cannot say');
  });

  it('counts what blew up or was not measured, and leaves it out', () => {
    const none = {
      oGen: Number.NaN,
      oMemTrain: Number.NaN,
      oGenHeldOut: Number.NaN,
      oMemHeldOut: Number.NaN,
    };
    const [lost, old, ...rest] = networks(law(3));
    const rows = [
      { ...lost, ...none, ended: 'diverged' },
      { ...old, ...none },
      ...rest,
    ] as SweepRow[];
    const { verdict, convergence } = circuitRatio(rows, 'heldOut');
    expect(verdict).toBe('reproduced');
    expect(convergence).toEqual({ runs: 18, unconverged: 0, diverged: 1, unmeasured: 1 });
  });
});
