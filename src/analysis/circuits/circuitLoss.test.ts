import { describe, expect, it } from 'vitest';
import { decaySlope, lossSlope, testLoss, totalLoss, trainLoss } from './circuitLoss';
import { circuitModel } from './circuitModel';
import { PAPER_CIRCUITS } from './circuitSettings';

/** Cross-entropy of one row of logits, straight from its definition. */
function naiveCrossEntropy(logits: readonly number[], label: number): number {
  const total = logits.reduce((sum, logit) => sum + Math.exp(logit), 0);
  return Math.log(total) - (logits[label] as number);
}

/** Logits of q classes: the two tables put their weight where `gen` and `mem` say. */
function tableLogits(q: number, wGen: number, wMem: number, gen: number, mem: number): number[] {
  const logits = new Array<number>(q).fill(0);
  logits[gen] = (logits[gen] as number) + wGen;
  logits[mem] = (logits[mem] as number) + wMem;
  return logits;
}

const WEIGHTS = [-2, -0.3, 0, 0.004, 1, 6.5];

describe('cross-entropy', () => {
  it.each([3, 4, 113])('is that of two lookup tables over %i classes', (q) => {
    for (const g of WEIGHTS) {
      for (const m of WEIGHTS) {
        const right = 0;
        expect(trainLoss(q, g, m)).toBeCloseTo(
          naiveCrossEntropy(tableLogits(q, g, m, right, right), right),
          12,
        );
        expect(testLoss({ q, generalises: true }, g, m)).toBeCloseTo(
          naiveCrossEntropy(tableLogits(q, g, m, right, 1), right),
          12,
        );
        expect(testLoss({ q, generalises: false }, g, m)).toBeCloseTo(
          naiveCrossEntropy(tableLogits(q, g, m, 2, 1), right),
          12,
        );
      }
    }
  });

  it('is log 113 where nothing is learned', () => {
    expect(trainLoss(113, 0, 0)).toBeCloseTo(Math.log(113), 14);
    expect(testLoss({ q: 113, generalises: true }, 0, 0)).toBeCloseTo(Math.log(113), 14);
    expect(testLoss({ q: 113, generalises: false }, 0, 0)).toBeCloseTo(Math.log(113), 14);
  });

  it('neither cancels nor overflows', () => {
    expect(trainLoss(113, 60, 0) / (112 * Math.exp(-60))).toBeCloseTo(1, 12);
    expect(
      testLoss({ q: 113, generalises: true }, 60, 1) / ((111 + Math.E) * Math.exp(-60)),
    ).toBeCloseTo(1, 12);
    for (const w of [-5000, 5000]) {
      for (const generalises of [true, false]) {
        for (const value of [trainLoss(113, w, w), testLoss({ q: 113, generalises }, w, -w)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(2e4);
        }
      }
    }
  });
});

describe('slopes', () => {
  it('are −112/113 at the origin', () => {
    expect(lossSlope(113, 0)).toBeCloseTo(-112 / 113, 15);
    expect(lossSlope(113, 2000)).toBe(-0);
    expect(lossSlope(113, -2000)).toBe(-1);
  });

  it.each([0.5, 1, 1.2, 2, 3, 4])('are those of the loss, for κ = %d', (kappa) => {
    for (const convention of ['displayed', 'halved'] as const) {
      const model = circuitModel({ ...PAPER_CIRCUITS, kappa, convention, alpha: 0.07 });
      const { q, gen, mem, decay } = model;
      for (const g of WEIGHTS) {
        for (const m of WEIGHTS) {
          if (g === 0 || m === 0) continue; // a kink for κ ≥ 2
          const h = 1e-6;
          const byGen = (totalLoss(model, g + h, m) - totalLoss(model, g - h, m)) / (2 * h);
          const byMem = (totalLoss(model, g, m + h) - totalLoss(model, g, m - h)) / (2 * h);
          expect(lossSlope(q, g + m) + decaySlope(g, gen.p, kappa, decay)).toBeCloseTo(byGen, 6);
          expect(lossSlope(q, g + m) + decaySlope(m, mem.p, kappa, decay)).toBeCloseTo(byMem, 6);
        }
      }
    }
  });

  it('have a number at 0, where decay has a cusp', () => {
    for (const kappa of [1, 2, 4]) expect(decaySlope(0, 1, kappa, 0.005)).toBe(0);
  });
});
