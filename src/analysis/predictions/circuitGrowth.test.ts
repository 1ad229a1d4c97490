import { describe, expect, it } from 'vitest';
import { type CircuitFrame, circuitGrowth } from './circuitGrowth';

const frames = (
  ...rows: readonly (readonly [step: number, weightNorm: number, gen: number, mem: number])[]
): CircuitFrame[] => rows.map(([step, weightNorm, gen, mem]) => ({ step, weightNorm, gen, mem }));

/** Memorises while the norm rises; then the norm falls, first with both logits, then with C_mem's falling to near 0. */
const AS_PAPER = frames(
  [0, 30, 0, 0],
  [100, 50, 1, 8],
  [200, 49, 2, 9],
  [400, 46, 4, 10],
  [800, 45, 12, 6],
  [1600, 44, 20, 1.5],
  [3200, 43, 19, 1],
  [6400, 43, 18, 0.5],
);

describe('what Figure 9 says of a run', () => {
  it('is found: both grow while the norm falls, later C_mem is near 0 and C_gen falls', () => {
    const { growth, late } = circuitGrowth(AS_PAPER);
    expect(growth).toMatchObject({ from: 100, to: 400 });
    expect(growth?.fall).toBeCloseTo(1 - 46 / 50, 12);
    expect(late).toMatchObject({ since: 1600, grows: false });
    expect(late?.change).toBeCloseTo(18 / 20 - 1, 12);
  });

  it('is no growth where the norm rises, or one logit falls, or by too little', () => {
    const changed = (change: (frame: CircuitFrame) => Partial<CircuitFrame>) =>
      circuitGrowth(AS_PAPER.map((frame) => ({ ...frame, ...change(frame) }))).growth;
    expect(changed(({ step }) => ({ weightNorm: step }))).toBeUndefined();
    expect(changed(({ mem }) => ({ mem: -mem }))).toBeUndefined();
    expect(changed(({ step }) => ({ weightNorm: 50 - step / 10_000 }))).toBeUndefined();
    expect(changed(({ step, gen }) => ({ gen: step < 800 ? 0.1 : gen }))).toBeUndefined();
  });

  it('has no late part where C_mem is not near 0, or only at the very end, or below it', () => {
    expect(circuitGrowth(AS_PAPER.slice(0, 5)).late).toBeUndefined();
    const last = { step: 6400, weightNorm: 43, gen: 20, mem: 1 };
    const before = { ...last, step: 6000, mem: 5 };
    expect(circuitGrowth([...AS_PAPER.slice(0, 5), before, last]).late).toBeUndefined();
    const negative = AS_PAPER.map((frame) => ({ ...frame, mem: -5 }));
    expect(circuitGrowth(negative).late).toBeUndefined();
  });

  it('says where C_gen grows on', () => {
    const growing = AS_PAPER.map((frame) => (frame.step > 1600 ? { ...frame, gen: 25 } : frame));
    expect(circuitGrowth(growing).late).toMatchObject({ since: 1600, grows: true });
  });

  it('says where the norm falls most, whatever the logits do', () => {
    const { fall } = circuitGrowth(AS_PAPER);
    expect([fall?.first.step, fall?.last.step]).toEqual([100, 3200]);
    const twice = frames([1, 9, 0, 0], [2, 8, 0, 0], [3, 10, 0, 0], [4, 7, 1, -1], [5, 7.5, 2, 0]);
    expect(circuitGrowth(twice).fall).toEqual({ first: twice[2], last: twice[3] });
    expect(circuitGrowth(twice).growth).toBeUndefined();
    expect(circuitGrowth(frames([1, 3, 0, 0], [2, 4, 1, 1]))).toEqual({});
  });

  it('is nothing of no frames', () => {
    expect(circuitGrowth([])).toEqual({});
  });
});
