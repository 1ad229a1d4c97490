import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../config/presets';
import { configFromSettings } from '../config/settings';
import type { MetricColumns } from '../metrics/metrics';
import { METRIC_NAMES } from '../metrics/metrics';
import type { Phase } from './phase';
import { derivePhase, UNTRAINED } from './phase';

/** Step, train accuracy, test accuracy; then D and whether labels are random, where they matter. */
type Row = readonly [number, number, number, number?, number?];

const COLUMNS = ['step', 'trainAccuracy', 'testAccuracy', 'trainExamples', 'randomLabels'] as const;
const FIRST = [0, 0, 0, 1740, 0] as const;

function run(rows: readonly Row[]): MetricColumns {
  const none = METRIC_NAMES.map((name) => [name, new Float64Array(rows.length).fill(Number.NaN)]);
  const given = COLUMNS.map((name, i) => [
    name,
    Float64Array.from(rows, (row) => row[i] ?? (FIRST[i] as number)),
  ]);
  return Object.fromEntries([...none, ...given]);
}

const { phases: THRESHOLDS } = configFromSettings('quick', DEFAULTS);
const { memorised: MEMORISED_AT, grokked: GROKKED_AT, hold: HOLD } = THRESHOLDS;
const CHANCE = 1 / 31;
const phase = (...rows: Row[]) => derivePhase(run(rows), CHANCE, THRESHOLDS);
const named = ({ name, memorisedAt, grokkedAt }: Phase) => ({
  name,
  ...(memorisedAt === undefined ? {} : { memorisedAt }),
  ...(grokkedAt === undefined ? {} : { grokkedAt }),
});
const summary = (...rows: Row[]) => named(phase(...rows));
const story = ({ intervals }: Phase) => intervals.map(({ name, from }) => `${name} ${from}`);

/** So many measurements, ten steps apart, from `step` on. */
const lasting = (count: number, step: number, ...rest: [number, number, number?, number?]) =>
  Array.from({ length: count }, (_, i): Row => [step + 10 * i, ...rest]);

const GROKKED: readonly Row[] = [[0, 0, 0], [80, 1, 0], ...lasting(10, 980, 1, 0.99)];
/** The same, and D is 200 after step 1070. */
const cut = (count: number, test: number): Row[] => [
  ...GROKKED,
  ...lasting(count, 1080, 1, test, 200),
];

describe('phaseOf', () => {
  it('is untrained before the first step', () => {
    expect(phase()).toEqual(UNTRAINED);
    expect(phase([0, 0.03, 0.02])).toEqual(UNTRAINED);
  });

  it('is memorising until the training pairs are known', () => {
    expect(summary([0, 0, 0], [50, MEMORISED_AT - 0.001, 0])).toEqual({ name: 'memorising' });
  });

  it('is memorised from the first step at the threshold, wherever the accuracy goes then', () => {
    const memorised = { name: 'memorised', memorisedAt: 80 };
    expect(summary([0, 0, 0], [80, MEMORISED_AT, 0.02])).toEqual(memorised);
    expect(summary([0, 0, 0], [80, 1, 0.02], [90, 0.9, 0.02])).toEqual(memorised);
  });

  it('is a plateau when nothing came of it for three times as long', () => {
    expect(phase([0, 0, 0], ...lasting(16, 80, 1, 0.02)).name).toBe('memorised'); // up to step 230
    const later = phase([0, 0, 0], ...lasting(26, 80, 1, 0.02));
    expect(later).toMatchObject({ name: 'plateau', since: 250, memorisedAt: 80 });
  });

  it('is grokking once the test accuracy is clearly above chance', () => {
    expect(phase([80, 1, 0], ...lasting(HOLD, 500, 1, 0.2)).name).toBe('plateau');
    const rising = phase([80, 1, 0], ...lasting(HOLD, 500, 1, 0.21));
    expect(rising).toMatchObject({ name: 'grokking', memorisedAt: 80, since: 500 });
    const fifth = (test: number) =>
      derivePhase(run([[80, 1, 0], ...lasting(HOLD, 100, 1, test)]), 1 / 5, THRESHOLDS).name;
    expect(fifth(0.5)).toBe('memorised'); // chance is .2
    expect(fifth(0.61)).toBe('grokking');
  });

  it('is grokked when the test accuracy follows long after', () => {
    const rows: Row[] = [
      [80, 1, 0],
      [980, 1, GROKKED_AT],
    ];
    expect(summary(...rows)).toEqual({ name: 'grokked', memorisedAt: 80, grokkedAt: 980 });
    expect(phase(...rows, ...lasting(10, 1000, 1, 0.8)).name).toBe('grokked'); // a dip
  });

  it('generalised at once within three times the memorising step', () => {
    expect(summary([80, 1, 0.5], [240, 1, 0.95])).toEqual({
      name: 'generalised at once',
      memorisedAt: 80,
      grokkedAt: 240,
    });
    expect(phase([80, 1, 0.5], [241, 1, 0.95]).name).toBe('grokked');
    expect(summary([80, 0.97, 0.96])).toEqual({ name: 'generalised at once', grokkedAt: 80 });
    expect(phase([80, 0.97, 0.96], [90, 1, 1]).name).toBe('generalised at once');
  });

  it('is forgotten when the test accuracy is lost again on the same data', () => {
    const lost = phase(...GROKKED, ...lasting(HOLD, 2000, 1, 0.7));
    expect(lost).toMatchObject({ name: 'forgotten', grokkedAt: 980, since: 2000 });
    expect(phase(...GROKKED, ...lasting(HOLD, 2000, 1, 0.7), [2100, 1, 1]).name).toBe('grokked');
  });

  it('needs no test set', () => {
    expect(summary(...lasting(50, 80, 1, Number.NaN))).toEqual({
      name: 'memorised',
      memorisedAt: 80,
    });
  });

  it('is semi-grokked where the test accuracy stays in the middle, for half of the time and 500 steps', () => {
    const steadyUntil = (to: number) =>
      phase([80, 1, 0], ...lasting(30, 90, 1, 0.3), ...lasting((to - 390) / 10, 390, 1, 0.6));
    expect(steadyUntil(690).name).toBe('grokking'); // half of the time, but 300 steps
    expect(steadyUntil(1400)).toMatchObject({ name: 'semi-grokked' });
    expect(phase([80, 1, 0], ...lasting(30, 90, 1, 0.3), [3000, 1, 0.6]).name).toBe('grokking');
    const rising = Array.from({ length: 300 }, (_, i): Row => [90 + 10 * i, 1, 0.3 + i / 500]);
    expect(phase([80, 1, 0], ...rising).name).toBe('grokking');
  });

  /** Measured every ten steps after it has memorised, with noise that a seed would bring. */
  const along = (to: number, test: (step: number) => number) =>
    phase(
      [80, 1, 0],
      ...Array.from({ length: (to - 80) / 10 }, (_, i): Row => {
        const step = 90 + 10 * i;
        return [step, 1, test(step) + 0.004 * Math.sin(1.7 * i) + 0.003 * Math.cos(0.31 * i)];
      }),
    );

  it.each([
    ['the logarithm of the step', (step: number) => 0.1 + 0.08 * Math.log(step), 20_000],
    ['its way up from 80 to 89 %', (step: number) => 0.8 + (0.09 * (step - 6720)) / 6720, 13_440],
    ['a root', (step: number) => 0.3 + 0.0018 * Math.sqrt(step), 20_000],
  ])('is slowing, not semi-grokked, while it climbs along %s', (_, test, to) => {
    const found = along(to, test);
    expect(found.name).toBe('slowing');
    expect(found.testDrift).toBeGreaterThan(0.02);
    expect(story(found).join()).not.toContain('semi-grokked');
  });

  it('calls nothing steady for long that creeps along a line too slow to be seen at first', () => {
    const creeping = along(20_000, (step) => 0.35 + (0.05 * step) / 20_000);
    const [rest, after, ...others] = creeping.intervals.filter(({ from }) => from > 1000);
    expect([rest?.name, after?.name, others]).toEqual(['semi-grokked', 'slowing', []]);
    // It had moved by no more than some two points when the word was taken back.
    const moved = (0.05 * ((after?.from as number) - (rest?.from as number))) / 20_000;
    expect(moved).toBeLessThan(0.025);
  });

  it('is slowing while it falls slowly', () => {
    const found = along(20_000, (step) => 0.7 - (0.08 * step) / 20_000);
    expect([found.name, found.testDrift]).toEqual(['slowing', expect.closeTo(-0.04, 2)]);
  });

  it('is slowing, then semi-grokked, where it comes to rest', () => {
    const saturating = (step: number) => 0.75 - 0.4 * Math.exp(-step / 3000);
    const early = along(9000, saturating);
    expect(early.name).toBe('slowing');
    const late = along(25_000, saturating);
    expect(late.name).toBe('semi-grokked');
    expect(late.since).toBeGreaterThan(9000);
    expect(Math.abs(late.testDrift as number)).toBeLessThan(0.02);
  });

  it('takes the word back where it climbs again, slowly or in steps', () => {
    const rests = (step: number) => (step < 500 ? 0.3 : 0.6);
    expect(along(6000, rests).name).toBe('semi-grokked');
    const again = along(11_000, (step) => rests(step) + 0.00001 * Math.max(0, step - 6000));
    expect(again.name).toBe('slowing');
    const stairs = (step: number) => 0.4 + 0.02 * Math.floor(step / 3000);
    expect(along(20_000, stairs).name).toBe('slowing');
    const jump = along(9000, (step) => rests(step) + (step > 7000 ? 0.2 : 0));
    expect(jump.name).toBe('grokking');
  });

  it('does not wait for the line to tilt where it climbs only lately', () => {
    const late = (step: number) => 0.6 + 0.00008 * Math.max(0, step - 9300);
    expect(along(10_000, late).name).toBe('slowing');
  });

  it('has a drift whatever the last measurement was', () => {
    const rows: Row[] = [[80, 1, 0], ...lasting(600, 90, 1, 0.6)];
    // The train accuracy drops, but not for long enough to be called unstable.
    const dropped = phase(...rows, ...lasting(HOLD, 6090, 0.5, 0.6));
    expect(dropped).toMatchObject({ name: 'semi-grokked', testDrift: expect.closeTo(0, 5) });
  });

  it('is semi-grokked where it goes up and down in a band', () => {
    expect(along(20_000, (step) => 0.6 + 0.015 * Math.sin(step / 900)).name).toBe('semi-grokked');
  });

  it('is unstable where the train accuracy keeps falling back', () => {
    const shaking = Array.from({ length: 30 }, (_, i): Row => [90 + 10 * i, i % 3 ? 1 : 0.5, 0.02]);
    expect(phase([80, 1, 0], ...shaking).name).toBe('unstable');
    const once: Row[] = [[90, 0.5, 0.02], ...lasting(30, 100, 1, 0.02)];
    expect(story(phase([80, 1, 0], ...once)).join()).not.toContain('unstable');
    expect(phase([80, 1, 0], ...shaking, ...lasting(30, 400, 1, 0.02)).name).toBe('plateau');
  });
});

describe('after a cut of the training examples', () => {
  it('stays grokked while it answers what it is no longer trained on', () => {
    expect(phase(...cut(100, 0.92))).toMatchObject({ name: 'grokked', since: 980 });
  });

  it('is ungrokking on the way down, ungrokked at the bottom, with its step', () => {
    expect(phase(...cut(HOLD - 1, 0.6)).name).toBe('grokked'); // not yet for long enough
    expect(phase(...cut(HOLD, 0.6))).toMatchObject({ name: 'ungrokking', since: 1080 });
    const low = phase(...cut(HOLD, 0.6), ...lasting(HOLD, 1130, 1, 0.1, 200));
    expect(low).toMatchObject({ name: 'ungrokked', ungrokkedAt: 1130, grokkedAt: 980 });
    expect(low.milestones.map(({ name }) => name)).toEqual(['memorised', 'grokked', 'ungrokked']);
  });

  it('is semi-grokked where it is steady in the middle', () => {
    expect(phase(...cut(110, 0.5)).name).toBe('semi-grokked');
  });

  it('groks again when the examples come back', () => {
    const low = [...cut(20, 0.1)];
    const back = lasting(5, 1300, 0.3, 0.1);
    const known = lasting(20, 1350, 1, 0.3);
    expect(phase(...low, ...back).name).toBe('memorising');
    const regrown = phase(...low, ...back, ...known, [3000, 1, 0.97]);
    expect(regrown).toMatchObject({ name: 'grokked', since: 3000, grokkedAt: 980 });
    expect(regrown.milestones.map(({ step }) => step)).toEqual([80, 980, 1080, 1350, 3000]);
  });

  it('remembers through several cuts that it had generalised', () => {
    const rows = [...cut(10, 0.93), ...lasting(HOLD, 1200, 1, 0.1, 100)];
    expect(phase(...rows).name).toBe('ungrokked');
  });

  it('has nothing to lose that it never had', () => {
    const rows: Row[] = [[80, 1, 0], ...lasting(60, 100, 1, 0.02)];
    expect(phase(...rows, ...lasting(60, 700, 1, 0.01, 200)).name).toBe('plateau');
  });

  it('memorises other labels anew, and calls that no ungrokking', () => {
    const wrong = [...GROKKED, ...lasting(10, 1080, 0.03, 0.03, 1740, 1)];
    expect(phase(...wrong).name).toBe('memorising');
    const learned = phase(...wrong, ...lasting(60, 1180, 1, 0.03, 1740, 1));
    expect(learned.name).toBe('plateau');
    expect(learned.milestones.map(({ step }) => step)).toEqual([80, 980, 1180]);
  });
});

describe('the words', () => {
  it('do not flicker where the accuracy hovers about a threshold', () => {
    const hovering = Array.from(
      { length: 200 },
      (_, i): Row => [100 + 10 * i, 1, i % 4 < 2 ? 0.19 : 0.21],
    );
    expect(story(phase([80, 1, 0], ...hovering)).length).toBeLessThanOrEqual(4);
    // Nor where it drifts back and forth across one, slower than a phase has to hold.
    const drift = (around: number) =>
      Array.from({ length: 300 }, (_, i) => around + 0.02 * Math.sin(i / 15));
    const wandering = (around: number) =>
      story(
        phase(...GROKKED, ...drift(around).map((test, i): Row => [1080 + 10 * i, 1, test, 200])),
      );
    expect(wandering(0.2)).toEqual([
      ...story(phase(...GROKKED)),
      'ungrokking 1090',
      'ungrokked 1560',
    ]);
    expect(wandering(0.9).length).toBeLessThanOrEqual(story(phase(...GROKKED)).length + 2);
  });

  it('go by the thresholds that are set', () => {
    const rows = [[0, 0, 0], ...lasting(30, 80, 0.9, 0.4)] as Row[];
    const by = (changes: Partial<typeof THRESHOLDS>) =>
      derivePhase(run(rows), CHANCE, { ...THRESHOLDS, ...changes }).name;
    expect(by({})).toBe('memorising');
    expect(by({ memorised: 0.9 })).toBe('grokking');
    expect(by({ low: 0.45, memorised: 0.9 })).toBe('plateau');
    expect(by({ grokked: 0.4, memorised: 0.9 })).toBe('generalised at once');
  });
});
