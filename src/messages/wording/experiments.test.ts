import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { EXPERIMENT_JUDGES } from '../../run/phase/experimentJudges';
import {
  EXPERIMENT_NAMES,
  EXPERIMENT_SIZES,
  type ExperimentName,
} from '../../run/phase/experiments';
import { createPhaseFollower, type PhaseRow } from '../../run/phase/phase';
import { experimentExpectation, experimentLabel, experimentVerdictText } from './experiments';

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
  const observed = { phase, last: last as PhaseRow, config, ended: to >= 3000 };
  const verdict = EXPERIMENT_JUDGES[name](observed);
  return { seen: verdict.seen, sentence: experimentVerdictText(verdict) };
}

const low: Curve = () => 0.02;
const jump: Curve = (step) => (step >= 640 ? 0.98 : 0.02);
const middle: Curve = (step) => (step < 500 ? 0.02 : Math.min(0.7, 0.02 + (step - 500) / 1000));
const climb: Curve = (step) => 0.02 + (0.8 * step) / 3000;
const atOnce: Curve = (step) => (step >= 60 ? 0.98 : 0.02);
const fall: Curve = (step) => (step >= 1100 ? 0.03 : jump(step));

describe('grokking', () => {
  it('is seen once the test accuracy has followed, long after', () => {
    expect(judged('grokking', jump, 630)).toEqual({
      seen: false,
      sentence: 'Memorised at step 50; test accuracy 2 % at step 630.',
    });
    expect(judged('grokking', jump, 3000)).toEqual({
      seen: true,
      sentence:
        'Memorised at step 50, grokked at step 640, 13 times as late; test accuracy 98 % at step 3,000.',
    });
  });

  it('is not seen without a delay, without an end, without memorising, or when lost again', () => {
    expect(judged('grokking', atOnce, 3000)).toMatchObject({
      seen: false,
      sentence: expect.stringContaining('generalised at once, by step 60'),
    });
    expect(judged('grokking', low, 3000).seen).toBe(false);
    expect(judged('grokking', low, 3000, { train: 0.6 })).toEqual({
      seen: false,
      sentence:
        'Not memorised by step 3,000, train accuracy 60 %; test accuracy 2 % at step 3,000.',
    });
    expect(judged('grokking', fall, 3000).seen).toBe(false);
  });
});

describe('semi-grokking', () => {
  it('is seen at the end of a run that is steady in the middle', () => {
    const { seen, sentence } = judged('semiGrokking', middle, 3000);
    expect(seen).toBe(true);
    expect(sentence).toMatch(
      /^Memorised at step 50; test accuracy 70 % at step 3,000, steady since/,
    );
    expect(sentence).toContain('no more than 10 points, its trend by 0.0');
    expect(judged('semiGrokking', middle, 2900).seen).toBe(false); // not over yet
  });

  it('is not seen where it still climbs, groks or stays down', () => {
    expect(judged('semiGrokking', climb, 3000)).toEqual({
      seen: false,
      sentence:
        'Memorised at step 50; test accuracy 82 % at step 3,000, in the middle but still on the move.',
    });
    expect(judged('semiGrokking', jump, 3000)).toMatchObject({
      seen: false,
      sentence: expect.stringContaining('grokked at step 640'),
    });
    expect(judged('semiGrokking', low, 3000).seen).toBe(false);
  });
});

describe('ungrokking', () => {
  it('is seen when a cut takes away what had grokked, and nothing of what it trains on', () => {
    expect(judged('ungrokking', fall, 1000, { cut: true }).sentence).toBe(
      'Memorised at step 50, grokked at step 640, 13 times as late; test accuracy 98 % at step 1,000.',
    );
    expect(judged('ungrokking', fall, 3000, { cut: true })).toEqual({
      seen: true,
      sentence:
        'Memorised at step 50, grokked at step 640, 13 times as late; cut to 100 examples at step 1,000; ungrokked at step 1,100; test accuracy 3 % at step 3,000, train accuracy still 100 %.',
    });
  });

  it('is not seen where the test accuracy stays, is steady half-way, or never was high', () => {
    const half: Curve = (step) => (step >= 1100 ? 0.5 : jump(step));
    const cut = { cut: true } as const;
    expect(judged('ungrokking', jump, 3000, cut)).toMatchObject({
      seen: false,
      sentence: expect.stringContaining('step 1,000; test accuracy 98 %'),
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
      sentence: 'Memorised at step 50; test accuracy 2 % at step 3,000.',
    });
  });

  it('is not seen where anything was generalised, or nothing memorised', () => {
    expect(judged('noGrokking', middle, 3000).seen).toBe(false);
    expect(judged('noGrokking', jump, 3000).seen).toBe(false);
    expect(judged('noGrokking', fall, 3000).seen).toBe(false);
    expect(judged('noGrokking', low, 3000, { train: 0.6 }).seen).toBe(false);
  });
});

describe('the four experiments', () => {
  it('are called as in the paper’s Figure 1', () => {
    expect(EXPERIMENT_NAMES.map(experimentLabel)).toEqual([
      'Grokking',
      'Semi-grokking',
      'Ungrokking',
      'No grokking',
    ]);
  });

  it.each(
    EXPERIMENT_NAMES.flatMap((name) => EXPERIMENT_SIZES.map((size) => [name, size] as const)),
  )('%s, %s: says what to expect', (name, size) => {
    const text = experimentExpectation(name, size);
    expect(text).toMatch(/^[A-Z].{80,240}\.$/); // to be read before a run of seconds is over
    expect(text).toContain(
      `${size === 'paper' && name !== 'grokking' ? 'ot tried here' : 'seeds'}`,
    );
  });
});
