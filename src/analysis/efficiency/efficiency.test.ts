import { describe, expect, it } from 'vitest';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { createRandom } from '../../tasks/random';
import { createSweepRow, type SweepRowOverrides } from '../testing/sweepRow.suite';
import { efficiency } from './efficiency';
import { type AdmissionRule, efficiencyPoints, lookupShare } from './efficiencyPoints';

const SIZES = [100, 200, 400, 800];
const LARGE = [900, 1100, 1350];
const DECAYS = [0.3, 1, 3];
const SEEDS = [0, 1, 2];

interface Truth {
  readonly memSlope?: number;
  readonly genSlope?: number;
  readonly noise?: number;
  readonly gen?: Partial<SweepRowOverrides>;
  readonly seeds?: readonly number[];
}

/** norm = c · D^slope · logit^0.5, and loss = e^(−logit/2): larger weight decay, smaller logits. The lines cross at D = 400 if gen is flat. */
function networks({
  memSlope = 0.3,
  genSlope = 0,
  noise = 0,
  gen = {},
  seeds = SEEDS,
}: Truth = {}): SweepRow[] {
  const random = createRandom(7, 'networks');
  const rows = (
    overrides: Partial<SweepRowOverrides>,
    sizes: readonly number[],
    norm: (size: number) => number,
  ) =>
    seeds.flatMap((seed) =>
      sizes.flatMap((trainExamples) => {
        const own = Math.exp(noise * random.normal());
        return DECAYS.map((weightDecay) => {
          const correctLogit = 20 * weightDecay ** -0.3 * Math.exp(0.2 * random.uniform());
          return createSweepRow({
            trainExamples,
            weightDecay,
            seed,
            correctLogit,
            trainLoss: Math.exp(-correctLogit / 2),
            weightNorm: own * norm(trainExamples) * correctLogit ** 0.5,
            ...overrides,
          });
        });
      }),
    );
  return [
    ...rows({ labels: 'random' }, SIZES, (size) => 10 * (size / 400) ** memSlope),
    ...rows(
      { trigShare: 0.98, testAccuracy: 1, ...gen },
      LARGE,
      (size) => 10 * (size / 400) ** genSlope,
    ),
  ];
}

const slopeOf = (found: ReturnType<typeof efficiency>, kind: 'mem' | 'gen') => {
  const fit = found.slopes[kind];
  if (fit.kind === 'none') throw new Error(fit.code);
  return fit;
};

describe('efficiency at an equal level', () => {
  it('finds slopes and crossing exactly where the law is one in logs, at any level', () => {
    for (const target of [undefined, 19, 25]) {
      const found = efficiency(networks(), 'correctLogit', 'share', target);
      expect(slopeOf(found, 'mem').slope).toBeCloseTo(0.3, 10);
      expect(slopeOf(found, 'gen').slope).toBeCloseTo(0, 10);
      expect(found.crossing.kind === 'crossing' && found.crossing.dCrit).toBeCloseTo(400, 6);
      for (const { kind, trainExamples, norm } of found.buckets) {
        const scale = kind === 'mem' ? (trainExamples / 400) ** 0.3 : 1;
        expect(norm / (10 * scale * (found.target as number) ** 0.5)).toBeCloseTo(1, 10);
      }
    }
  });

  it('chooses a level that all networks bracket, and says so', () => {
    const found = efficiency(networks(), 'correctLogit');
    expect(found.buckets).toHaveLength(SEEDS.length * (SIZES.length + LARGE.length));
    expect(found.unbracketed).toBe(0);
    const logits = found.points.map(({ correctLogit }) => correctLogit);
    expect(found.target).toBeGreaterThan(Math.min(...logits));
    expect(found.target).toBeLessThan(Math.max(...logits));
    expect(found.verdict).toBe('reproduced');
  });

  it('compares at equal loss too', () => {
    const found = efficiency(networks(), 'trainLoss');
    // Between neighbours the law is no straight line in ln loss; all kinds share what that costs.
    expect(slopeOf(found, 'mem').slope).toBeCloseTo(0.3, 1);
    expect(found.verdict).toBe('reproduced');
    expect(found.level).toBe('trainLoss');
  });

  it('has intervals that hold the truth, through noise', () => {
    const found = efficiency(networks({ noise: 0.05 }), 'correctLogit');
    const [low, high] = slopeOf(found, 'mem').interval;
    expect(low).toBeLessThan(0.3);
    expect(high).toBeGreaterThan(0.3);
    expect(high - low).toBeLessThan(0.15);
    if (found.crossing.kind === 'none') throw new Error(found.crossing.code);
    expect(found.crossing.dCrit).toBeGreaterThan(300);
    expect(found.crossing.dCrit).toBeLessThan(530);
    const again = efficiency(networks({ noise: 0.05 }), 'correctLogit');
    expect(again.crossing).toEqual(found.crossing);
  });

  it('does not extrapolate: what does not reach the level is left out and counted', () => {
    const low = networks().map((row) =>
      row.config.task.trainExamples === 200 && row.config.seed === 1
        ? { ...row, correctLogit: row.correctLogit / 10 }
        : row,
    );
    const found = efficiency(low, 'correctLogit');
    expect(found.unbracketed).toBe(1);
    expect(
      found.buckets.some(({ trainExamples, seed }) => trainExamples === 200 && seed === 1),
    ).toBe(false);
    expect(slopeOf(found, 'mem').slope).toBeCloseTo(0.3, 10);
    expect(efficiency(networks(), 'correctLogit', 'share', 500).buckets).toEqual([]);
  });

  it('admits by the trigonometric share and by memorising, and names the others', () => {
    const rows = networks().map((row) => {
      const { trainExamples, labels } = row.config.task;
      if (trainExamples === 1350) return { ...row, trigShare: 0.94 };
      return trainExamples === 800 && labels === 'random' ? { ...row, trainAccuracy: 0.7 } : row;
    });
    const found = efficiency(
      [...rows, createSweepRow({ trainExamples: 1000, trigShare: Number.NaN })],
      'correctLogit',
    );
    expect(found.points.filter(({ refused }) => refused === 'not trigonometric')).toHaveLength(10);
    expect(found.points.filter(({ refused }) => refused === 'not memorised')).toHaveLength(9);
    expect(found.buckets.map(({ trainExamples }) => trainExamples)).not.toContain(1350);
    expect(found.excluded).toEqual([
      { refusal: 'not memorised', runs: 9, sizes: [800] },
      { refusal: 'not trigonometric', runs: 10, sizes: [1000, 1350] },
    ]);
  });
});

it('compares no network that blew up', () => {
  const found = efficiency(
    [createSweepRow({ trainExamples: 300, ended: 'diverged', trainAccuracy: Number.NaN })],
    'correctLogit',
  );
  expect(found.excluded).toEqual([{ refusal: 'diverged', runs: 1, sizes: [300] }]);
  expect(found.unconverged).toBe(0);
});

describe('by test pairs', () => {
  it('admits what answers them as the training pairs predict, whatever its share of all logits', () => {
    const shares = { trigShare: 0.9, testTrigShare: 0.85, trainTrigShare: 0.9 };
    const rows = networks({ gen: shares }).map((row) => {
      const { task, seed } = row.config;
      if (task.labels === 'random' || seed !== 1) return row;
      if (task.trainExamples === 1350) return { ...row, testTrigShare: 0.79 };
      return task.trainExamples === 900 ? { ...row, testAccuracy: 0.9 } : row;
    });
    expect(efficiency(rows, 'correctLogit', 'share').verdict).toBe('cannot say');
    const found = efficiency(rows, 'correctLogit', 'heldOut');
    expect(found.verdict).toBe('reproduced');
    expect(found.excluded.map(({ refusal, sizes }) => [refusal, sizes])).toEqual([
      ['not generalising', [900]],
      ['not held out', [1350]],
    ]);
  });

  it('admits no lookup table, even of nearly all pairs, whose share passes the paper’s gate', () => {
    const trainExamples = 3307; // of 59² = 3,481
    const share = lookupShare(createSweepRow({ trainExamples }));
    expect(share).toBeCloseTo(0.9747, 4);
    const table = createSweepRow({ trainExamples, trigShare: share });
    const refused = (rule: AdmissionRule) => efficiencyPoints([table], rule)[0]?.refused;
    expect([refused('share'), refused('heldOut')]).toEqual([undefined, 'not generalising']);
  });

  it('refuses rows of files that do not have the share', () => {
    const row = createSweepRow({ trainExamples: 900, testAccuracy: 1, testTrigShare: Number.NaN });
    expect(efficiencyPoints([row], 'heldOut')[0]?.refused).toBe('not held out');
  });
});

describe('P1', () => {
  const verdict = (truth: Truth) => efficiency(networks(truth), 'correctLogit').verdict;

  it.each([
    ['reproduced', { noise: 0.03 }],
    ['partly', { genSlope: 0.15 }],
    ['not reproduced', { genSlope: 0.4 }],
    ['not reproduced', { memSlope: 0 }],
    ['not reproduced', { memSlope: -0.3 }],
    ['cannot say', { noise: 0.8 }],
    ['cannot say', { memSlope: 0.3, gen: { trigShare: 0.5 } }],
  ] as const)('is %s: %j', (expected, truth) => {
    expect(verdict(truth)).toBe(expected);
  });

  it('predicts no critical size where memorising does not rise faster, or a slope is missing', () => {
    const crossing = (rows: SweepRow[]) => efficiency(rows, 'correctLogit').crossing;
    expect(crossing(networks({ genSlope: 0.4 }))).toMatchObject({ code: 'no-crossing' });
    expect(crossing([])).toMatchObject({ kind: 'none', code: 'missing-slope' });
    expect('interval' in crossing(networks({ seeds: [0] }))).toBe(false);
    expect(crossing(networks())).toMatchObject({ kind: 'crossing', without: 0 });
  });

  it('cannot say without runs, or without a level in common', () => {
    expect(efficiency([], 'correctLogit')).toMatchObject({
      verdict: 'cannot say',
      buckets: [],
      crossing: { kind: 'none' },
    });
    const oneDecay = networks().filter(({ config }) => config.optimizer.weightDecay === 1);
    const found = efficiency(oneDecay, 'trainLoss');
    expect(found.verdict).toBe('cannot say');
    expect('target' in found).toBe(false);
  });
});
