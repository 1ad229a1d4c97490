import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../config/presets';
import { configFromSettings } from '../config/settings';
import { EXPERIMENT_JUDGES } from './experimentJudges';
import type { ExperimentName } from './experiments';
import type { PhaseRow } from './phase';
import { createPhaseFollower } from './phase';

const config = configFromSettings('small', {
  ...DEFAULTS,
  'cut.step': 1000,
  'cut.trainExamples': 100,
});

/** Test accuracy at a step of a run that memorises at step 50. */
type Curve = (step: number) => number;

/** What a judge says of a made-up run, measured every ten steps up to `to`. */
function judged(
  name: ExperimentName,
  test: Curve,
  to: number,
  more: { cut?: true; train?: number } = {},
) {
  const follower = createPhaseFollower(1 / 37, config.phases);
  let last: PhaseRow | undefined;
  for (let step = 0; step <= to; step += 10) {
    last = {
      step,
      trainAccuracy: step >= 50 ? (more.train ?? 1) : 0.2,
      testAccuracy: test(step),
      trainExamples: more.cut && step > 1000 ? 100 : 616,
      randomLabels: 0,
    };
    follower.add(last);
  }
  const phase = follower.phase();
  return EXPERIMENT_JUDGES[name]({ phase, last: last as PhaseRow, config, ended: to >= 3000 });
}

const low: Curve = () => 0.02;
const jump: Curve = (step) => (step >= 640 ? 0.98 : 0.02);
const middle: Curve = (step) => (step < 500 ? 0.02 : Math.min(0.7, 0.02 + (step - 500) / 1000));
const climb: Curve = (step) => 0.02 + (0.8 * step) / 3000;
const atOnce: Curve = (step) => (step >= 60 ? 0.98 : 0.02);
const fall: Curve = (step) => (step >= 1100 ? 0.03 : jump(step));

const MEMORISED = { code: 'memorised', values: { step: 50 } };
const GROKKED = [
  { code: 'grokked', values: { step: 640 } },
  { code: 'times-as-late', values: { factor: 640 / 50 } },
];
const CUT = { code: 'cut', values: { step: 1000, examples: 100 } };
const testAccuracy = (accuracy: number, step: number) => ({
  code: 'test-accuracy',
  values: { accuracy: expect.closeTo(accuracy, 10), step },
});

describe('grokking', () => {
  it('is seen once the test accuracy has followed, long after', () => {
    expect(judged('grokking', jump, 630)).toEqual({
      seen: false,
      clauses: [MEMORISED, testAccuracy(0.02, 630)],
    });
    expect(judged('grokking', jump, 3000)).toEqual({
      seen: true,
      clauses: [MEMORISED, ...GROKKED, testAccuracy(0.98, 3000)],
    });
  });

  it('is not seen without a delay, without an end, without memorising, or when lost again', () => {
    expect(judged('grokking', atOnce, 3000)).toMatchObject({
      seen: false,
      clauses: expect.arrayContaining([{ code: 'generalised-at-once', values: { step: 60 } }]),
    });
    expect(judged('grokking', low, 3000).seen).toBe(false);
    expect(judged('grokking', low, 3000, { train: 0.6 })).toEqual({
      seen: false,
      clauses: [
        { code: 'not-memorised', values: { step: 3000, trainAccuracy: 0.6 } },
        testAccuracy(0.02, 3000),
      ],
    });
    expect(judged('grokking', fall, 3000).seen).toBe(false);
  });
});

describe('semi-grokking', () => {
  it('is seen at the end of a run that is steady in the middle', () => {
    expect(judged('semiGrokking', middle, 3000)).toEqual({
      seen: true,
      clauses: [
        MEMORISED,
        testAccuracy(0.7, 3000),
        {
          code: 'steady',
          values: { since: expect.any(Number), range: 0.1, drift: expect.closeTo(0, 10) },
        },
      ],
    });
    expect(judged('semiGrokking', middle, 2900).seen).toBe(false); // not over yet
  });

  it('is not seen where it slows, but still climbs at the end', () => {
    const creep: Curve = (step) => (step < 500 ? 0.02 : 0.3 + 0.00004 * (step - 500));
    expect(judged('semiGrokking', creep, 3000)).toEqual({
      seen: false,
      clauses: [
        MEMORISED,
        testAccuracy(0.4, 3000),
        { code: 'moving', values: { drift: expect.closeTo(0.059, 2) } },
      ],
    });
  });

  it('is not seen where it still climbs, groks or stays down', () => {
    expect(judged('semiGrokking', climb, 3000)).toEqual({
      seen: false,
      clauses: [
        MEMORISED,
        testAccuracy(0.82, 3000),
        { code: 'moving', values: { drift: undefined } },
      ],
    });
    expect(judged('semiGrokking', jump, 3000)).toMatchObject({
      seen: false,
      clauses: expect.arrayContaining([...GROKKED]),
    });
    expect(judged('semiGrokking', low, 3000).seen).toBe(false);
  });
});

describe('ungrokking', () => {
  it('is seen when a cut takes away what had grokked, and nothing of what it trains on', () => {
    expect(judged('ungrokking', fall, 1000, { cut: true }).clauses).toEqual([
      MEMORISED,
      ...GROKKED,
      testAccuracy(0.98, 1000),
    ]);
    expect(judged('ungrokking', fall, 3000, { cut: true })).toEqual({
      seen: true,
      clauses: [
        MEMORISED,
        ...GROKKED,
        CUT,
        { code: 'ungrokked', values: { step: 1100 } },
        testAccuracy(0.03, 3000),
        { code: 'train-accuracy', values: { accuracy: 1 } },
      ],
    });
  });

  it('is not seen where the test accuracy stays, is steady half-way, or never was high', () => {
    const half: Curve = (step) => (step >= 1100 ? 0.5 : jump(step));
    const cut = { cut: true } as const;
    expect(judged('ungrokking', jump, 3000, cut)).toMatchObject({
      seen: false,
      clauses: [
        MEMORISED,
        ...GROKKED,
        CUT,
        testAccuracy(0.98, 3000),
        { code: 'train-accuracy', values: { accuracy: 1 } },
      ],
    });
    expect(judged('ungrokking', half, 3000, cut).seen).toBe(false);
    expect(judged('ungrokking', low, 3000, cut).seen).toBe(false);
  });
});

describe('no grokking', () => {
  it('is seen at the end of a run that stays where it was', () => {
    expect(judged('noGrokking', low, 2000).seen).toBe(false);
    expect(judged('noGrokking', low, 3000)).toEqual({
      seen: true,
      clauses: [MEMORISED, testAccuracy(0.02, 3000)],
    });
  });

  it('is not seen where anything was generalised, or nothing memorised', () => {
    expect(judged('noGrokking', middle, 3000).seen).toBe(false);
    expect(judged('noGrokking', jump, 3000).seen).toBe(false);
    expect(judged('noGrokking', fall, 3000).seen).toBe(false);
    expect(judged('noGrokking', low, 3000, { train: 0.6 }).seen).toBe(false);
  });
});
