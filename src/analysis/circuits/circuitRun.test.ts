import { describe, expect, it } from 'vitest';
import { createRandom } from '../../tasks/random';
import { circuitLimit, circuitModel } from './circuitModel';
import type { CircuitRow } from './circuitRun';
import { CIRCUIT_METRICS, createCircuitRun } from './circuitRun';
import type { CircuitSetup } from './circuitSettings';
import { CIRCUIT_PATHS, circuitFieldAt, PAPER_CIRCUITS } from './circuitSettings';

/** A run to its end, with a way to read its row at a step or soon after. */
function finished(changes: Partial<CircuitSetup>, rowEvery = 10) {
  const run = createCircuitRun({ ...PAPER_CIRCUITS, ...changes }, rowEvery);
  const state = run.advance(Number.POSITIVE_INFINITY);
  const at = (step: number) => run.rows.find((row) => row.step >= step) as CircuitRow;
  const peak = (metric: 'testLoss' | 'norm') => Math.max(...run.rows.map((row) => row[metric]));
  return { ...run, state, at, peak, last: run.rows.at(-1) as CircuitRow };
}

// The figures that an independent NumPy implementation gave for the paper's table (PAPER.md, section 2).
describe('the paper’s numbers', () => {
  it('with all three ingredients: it groks', () => {
    const { at, last, peak, state } = finished({});
    expect(at(0)).toMatchObject({ step: 0, wGen: 0, wMem: 0, norm: 0 });
    expect(at(0).trainLoss).toBeCloseTo(Math.log(113), 12);
    expect(at(200).trainLoss).toBeCloseTo(0.35, 2);
    expect(at(1000).trainLoss).toBeCloseTo(0.126, 3);
    expect(peak('testLoss')).toBeCloseTo(6.85, 2);
    expect(state.lead).toMatchObject({ leader: 'gen', changes: 1 });
    expect(Math.abs(state.lead.since - 5000)).toBeLessThan(100);
    expect(at(7000).testLoss).toBeCloseTo(0.165, 3);
    expect(last.testLoss).toBeCloseTo(0.0777, 4);
    expect(peak('norm')).toBeCloseTo(9.79, 2);
    expect(last.norm).toBeCloseTo(5.53, 2);
    expect(last.step).toBe(30_000);
  });

  it('with half of α: the same, later', () => {
    const { at, last, peak, state } = finished({ convention: 'halved', steps: 100_000 });
    expect(Math.abs(state.lead.since - 9500)).toBeLessThan(300);
    expect(at(10_000).testLoss).toBeCloseTo(0.64, 2);
    expect(last.testLoss).toBeCloseTo(0.044, 3);
    expect(peak('norm')).toBeCloseTo(10.6, 1);
    expect(last.norm).toBeCloseTo(5.9, 1);
  });

  it.each([
    ['displayed', 5.53],
    ['halved', 5.96],
  ] as const)('without efficiency (%s): test loss stays high', (convention, loss) => {
    const { last, state } = finished({ efficiency: 'without', convention });
    expect(last.testLoss).toBeCloseTo(loss, 2);
    expect(state.lead.leader).toBe('mem');
    if (convention === 'displayed') {
      expect(last.wGen).toBeCloseTo(0.756, 3);
      expect(last.wMem).toBeCloseTo(6.05, 2);
    }
  });

  it('without slowness: test loss falls at once', () => {
    const { at, peak } = finished({ slowness: 'without' }, 1);
    expect(at(100).testLoss).toBeCloseTo(3.18, 2);
    expect(at(300).testLoss).toBeCloseTo(1.22, 2);
    expect(at(1000).testLoss).toBeCloseTo(0.39, 1);
    expect(at(3000).testLoss).toBeCloseTo(0.12, 2);
    expect(peak('testLoss')).toBeCloseTo(Math.log(113), 12);
  });

  it.each([
    ['displayed', 7.3],
    ['halved', 7.9],
  ] as const)('without generalising (%s): test loss ends above guessing', (convention, loss) => {
    const { last } = finished({ generalising: 'without', convention, steps: 50_000 });
    expect(last.testLoss).toBeCloseTo(loss, 1);
  });
});

/** The weight at which the loss is least for a fixed share of the total: bisection on its slope, by itself. */
function leastLossWeights(
  { q, gen, mem, kappa, decay }: ReturnType<typeof circuitModel>,
  ratio: number,
) {
  const slope = (g: number) =>
    -(q - 1) / (Math.exp(g + g / ratio) + q - 1) +
    decay * gen.p ** 2 * (2 / kappa) * g ** (2 / kappa - 1);
  let [low, high] = [1e-9, 100];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (slope(middle) < 0) low = middle;
    else high = middle;
  }
  expect(mem.p).toBeGreaterThan(0);
  return { wGen: low, wMem: low / ratio };
}

describe('the limit', () => {
  it('has w_gen = 8 w_mem with the paper’s numbers', () => {
    const { last } = finished({ steps: 200_000 });
    expect(circuitLimit(PAPER_CIRCUITS)).toEqual({ kind: 'ratio', ratio: expect.closeTo(8, 12) });
    expect(last.wGen / last.wMem).toBeCloseTo(8, 6);
    expect(last.wGen).toBeCloseTo(7.2478, 4);
    expect(last.wMem).toBeCloseTo(0.906, 4);
  });

  it.each([
    { kappa: 1.2 },
    { kappa: 0.8, pMem: 1.5 },
    { kappa: 1.5, pMem: 1.3, convention: 'halved' },
    { kappa: 1, slowness: 'without', pGen: 2, pMem: 1 },
  ] as const)('is where the loss is least: %j', (changes) => {
    const setup = { ...PAPER_CIRCUITS, alpha: 0.02, ...changes };
    const limit = circuitLimit(setup);
    if (limit.kind !== 'ratio') throw new Error('no ratio');
    const { last } = finished({ ...setup, steps: 400_000 }, 1000);
    const least = leastLossWeights(circuitModel(setup), limit.ratio);
    expect(last.wGen / last.wMem / limit.ratio).toBeCloseTo(1, 4);
    expect(last.wGen).toBeCloseTo(least.wGen, 4);
    expect(last.wMem).toBeCloseTo(least.wMem, 4);
  });

  it.each([
    { kappa: 2, winner: 'wGen', loser: 'wMem' },
    { kappa: 3, winner: 'wMem', loser: 'wGen' }, // what was learned first takes all
    { kappa: 3, slowness: 'without', winner: 'wGen', loser: 'wMem' },
    { kappa: 4, slowness: 'without', pGen: 2, pMem: 1, winner: 'wMem', loser: 'wGen' },
  ] as const)('is one circuit alone for κ ≥ 2: %j', ({ winner, loser, ...changes }) => {
    const { last, state } = finished({ ...changes, steps: 200_000 });
    expect(circuitLimit({ ...PAPER_CIRCUITS, ...changes }).kind).toBe('winner takes all');
    expect(state.status).toBe('finished');
    expect(last[winner]).toBeGreaterThan(8);
    expect(Math.abs(last[loser])).toBeLessThan(1e-3);
  });

  it('is none without weight decay', () => {
    expect(circuitLimit({ ...PAPER_CIRCUITS, alpha: 0 })).toEqual({ kind: 'none' });
  });
});

describe('a run', () => {
  it('is the same in one go and in pieces', () => {
    const whole = finished({ steps: 3000 });
    const pieces = createCircuitRun({ ...PAPER_CIRCUITS, steps: 3000 }, 10);
    for (let until = 7; pieces.state.status === 'running'; until += 333) pieces.advance(until);
    expect(pieces.rows).toEqual(whole.rows);
    expect(pieces.state).toEqual(whole.state);
  });

  it('keeps rows in order, with both ends, and no more than it says', () => {
    const { rows } = finished({ steps: 12_345 }, 100);
    const steps = rows.map(({ step }) => step);
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    expect([steps[0], steps.at(-1)]).toEqual([0, 12_345]);
    expect(Math.max(...steps.map((step, i) => step - (steps[i - 1] ?? 0)))).toBeLessThanOrEqual(
      100,
    );
  });

  it('ends before its weights leave all bounds', () => {
    const { state, last, rows } = finished({ kappa: 0.25, alpha: 10, learningRate: 10 });
    expect(state.status).toBe('diverged');
    expect(last.step).toBe(state.step);
    for (const row of rows) expect(Object.values(row).every(Number.isFinite)).toBe(true);
  });

  it('never gives a number that is none, whatever it is set to', () => {
    const random = createRandom(3, 'circuits');
    const statuses = new Set<string>();
    for (let i = 0; i < 400; i++) {
      const drawn = CIRCUIT_PATHS.map((path) => {
        const field = circuitFieldAt(path);
        if (field.type === 'choice') return [path, field.choices[random.integer(2)]];
        const { min, max } = field;
        const share = [0, 1, random.uniform(), random.uniform() ** 8][random.integer(4)] as number;
        return [
          path,
          field.integer ? Math.round(min + share * (max - min)) : min + share * (max - min),
        ];
      });
      const setup = { ...Object.fromEntries(drawn), steps: 2000 } as CircuitSetup;
      const { rows, state } = finished(setup, 97);
      statuses.add(state.status);
      expect(rows[0]?.step).toBe(0);
      for (const row of rows) {
        for (const metric of CIRCUIT_METRICS) {
          if (!Number.isFinite(row[metric]))
            throw new Error(`${metric} of ${JSON.stringify(setup)}`);
        }
      }
    }
    expect([...statuses].sort()).toEqual(['diverged', 'finished']);
  });
});
