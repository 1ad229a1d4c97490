import type { PhaseThresholds } from './runConfig';

/** What is known of a run at one measurement. Steps and what was reached count since the training data last changed. */
export interface PhaseEvidence {
  readonly step: number;
  /** The step after which the data are as they are; 0 where they never changed. */
  readonly since: number;
  /** NaN without a test set. */
  readonly testAccuracy: number;
  /** Accuracy of guessing. */
  readonly chance: number;
  readonly memorisedAt: number | undefined;
  readonly grokkedAt: number | undefined;
  /** It had generalised when the data changed, and the labels stayed as they were. */
  readonly hadGeneralised: boolean;
  /** It has ungrokked since. */
  readonly hasUngrokked: boolean;
  /** What it has been called up to now. */
  readonly called: string;
  /** The test accuracy has rested over the last half of the steps since it memorised, and over STEADY_STEPS at least. */
  isSteady(): boolean;
  /** Of the latest `LATELY · hold` measurements since it memorised, in how many the train accuracy was low again. */
  readonly shaken: number;
}

/** One word for what a run is doing. */
interface PhaseWord {
  /** Its definition in a sentence. */
  means(t: PhaseThresholds): string;
  holds(e: PhaseEvidence, t: PhaseThresholds): boolean;
  /** It is named from the first measurement of which it is true; all others have to last. */
  readonly atOnce?: boolean;
}

/** Generalising within this factor of the memorising step is no delay to speak of. */
const DELAY = 3;
/** So much below `grokked`, what had been generalised on other data is being lost. */
const SLIPPING = 0.05;
/** So much below `grokked`, what was generalised on the same data counts as lost: a dip does not. */
const LOST = 0.2;
/** So much below `memorised`, training examples count as lost again. */
export const SHAKEN = 0.09;
/** "Lately", for what is unstable, as a multiple of `hold`. */
export const LATELY = 5;
/** What rests for less than this has hardly been seen to. */
export const STEADY_STEPS = 500;
/** Up to so many times the accuracy of guessing, nothing is generalised, however low `low` is. */
export const CHANCES = 3;

const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`;

/** Who is down there has to rise a little further to be called something else, so that hovering is no news. */
const DOWN: readonly string[] = ['plateau', 'ungrokked'];
const RISE = 0.05;
const UP: readonly string[] = ['grokked', 'generalised at once'];

const isLow = ({ testAccuracy, chance, called }: PhaseEvidence, { low }: PhaseThresholds) =>
  testAccuracy <= Math.max(CHANCES * chance, low) + (DOWN.includes(called) ? RISE : 0);
const isMiddling = (e: PhaseEvidence, t: PhaseThresholds) =>
  !isLow(e, t) && e.testAccuracy < t.grokked;
const keeps = (e: PhaseEvidence, t: PhaseThresholds) =>
  e.hadGeneralised &&
  !e.hasUngrokked &&
  e.testAccuracy >= (UP.includes(e.called) ? t.grokked - SLIPPING : t.grokked);
const isSoonAfter = (step: number | undefined, { since, memorisedAt }: PhaseEvidence) =>
  memorisedAt === undefined || (step ?? 0) - since <= DELAY * (memorisedAt - since);

/**
 * Every word for what a run is doing, with what it means: the first that holds is the one. All are about the measurements
 * since the training data last changed. The words are those of Varma et al. (2023), and some for what lies between.
 */
export const PHASE_WORDS = {
  untrained: {
    means: () => 'No step has been done.',
    holds: ({ step }) => !(step > 0),
    atOnce: true,
  },
  unstable: {
    means: ({ memorised, hold }) =>
      `It had memorised, but in ${hold} of the last ${LATELY * hold} measurements the train accuracy was below ${percent(memorised - SHAKEN)}.`,
    holds: ({ shaken }, { hold }) => shaken >= hold,
  },
  forgotten: {
    means: ({ grokked }) =>
      `It had grokked on these data, and the test accuracy has fallen below ${percent(grokked - LOST)}.`,
    holds: ({ grokkedAt, testAccuracy }, { grokked }) =>
      grokkedAt !== undefined && testAccuracy < grokked - LOST,
  },
  'generalised at once': {
    means: ({ grokked }) =>
      `The test accuracy reached ${percent(grokked)} within ${DELAY} times the steps that memorising took: no delay to speak of.`,
    holds: (e) => e.grokkedAt !== undefined && isSoonAfter(e.grokkedAt, e),
    atOnce: true,
  },
  grokked: {
    means: ({ grokked }) =>
      `The test accuracy reached ${percent(grokked)}, long after the train accuracy; after a change of the data, it has kept ${percent(grokked - SLIPPING)}.`,
    holds: (e, t) => e.grokkedAt !== undefined || keeps(e, t),
    atOnce: true,
  },
  memorising: {
    means: ({ memorised }) => `The train accuracy has not yet reached ${percent(memorised)}.`,
    holds: ({ memorisedAt, hadGeneralised }) => memorisedAt === undefined && !hadGeneralised,
    atOnce: true,
  },
  'semi-grokked': {
    means: ({ low, grokked, steady }) =>
      `The test accuracy rests between ${percent(low)} and ${percent(grokked)}: over the last half of the steps, ${STEADY_STEPS} at least, it has moved by no more than ${percent(steady)}.`,
    holds: (e, t) => isMiddling(e, t) && e.isSteady(),
  },
  ungrokked: {
    means: ({ low }) =>
      `It had generalised when its data changed, and the test accuracy is no more than ${percent(low)} (${percent(low + RISE)} once it is called so).`,
    holds: (e, t) => e.hadGeneralised && isLow(e, t),
  },
  ungrokking: {
    means: ({ grokked, low }) =>
      `It had generalised when its data changed, and the test accuracy has fallen below ${percent(grokked - SLIPPING)}, not yet to ${percent(low)}.`,
    holds: ({ hadGeneralised, hasUngrokked, testAccuracy }) =>
      hadGeneralised && !hasUngrokked && !Number.isNaN(testAccuracy),
  },
  grokking: {
    means: ({ low, grokked }) =>
      `It has memorised, and the test accuracy is on its way from ${percent(low)} to ${percent(grokked)}.`,
    holds: isMiddling,
  },
  plateau: {
    means: ({ low }) =>
      `It memorised long ago (${DELAY} times the steps have passed), and the test accuracy is still no more than ${percent(low)} (${percent(low + RISE)} once it is called so).`,
    holds: (e, t) => isLow(e, t) && !isSoonAfter(e.step, e),
  },
  memorised: {
    means: ({ memorised }) => `The train accuracy has reached ${percent(memorised)}.`,
    holds: () => true,
    atOnce: true,
  },
} as const satisfies Record<string, PhaseWord>;

/** What a run is doing. */
export type PhaseName = keyof typeof PHASE_WORDS;
export const PHASE_NAMES = Object.keys(PHASE_WORDS) as PhaseName[];

/** A word by its name, typed as any word. */
export const phaseWord = (name: PhaseName): PhaseWord => PHASE_WORDS[name];
