import { phasesText } from '../messages/en/phasesText';
import { valuesText } from '../messages/en/valuesText';
import type { PhaseThresholds } from './runConfig';
import { plainNumber } from './settingText';

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

/** When a run is called by one of the words. */
interface PhaseWord {
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

const percent = (share: number) =>
  valuesText.percent({ number: plainNumber(Number((100 * share).toFixed(1))) });

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
    holds: ({ step }) => !(step > 0),
    atOnce: true,
  },
  unstable: {
    holds: ({ shaken }, { hold }) => shaken >= hold,
  },
  forgotten: {
    holds: ({ grokkedAt, testAccuracy }, { grokked }) =>
      grokkedAt !== undefined && testAccuracy < grokked - LOST,
  },
  'generalised at once': {
    holds: (e) => e.grokkedAt !== undefined && isSoonAfter(e.grokkedAt, e),
    atOnce: true,
  },
  grokked: {
    holds: (e, t) => e.grokkedAt !== undefined || keeps(e, t),
    atOnce: true,
  },
  memorising: {
    holds: ({ memorisedAt, hadGeneralised }) => memorisedAt === undefined && !hadGeneralised,
    atOnce: true,
  },
  'semi-grokked': {
    holds: (e, t) => isMiddling(e, t) && e.isSteady(),
  },
  ungrokked: {
    holds: (e, t) => e.hadGeneralised && isLow(e, t),
  },
  ungrokking: {
    holds: ({ hadGeneralised, hasUngrokked, testAccuracy }) =>
      hadGeneralised && !hasUngrokked && !Number.isNaN(testAccuracy),
  },
  grokking: {
    holds: isMiddling,
  },
  plateau: {
    holds: (e, t) => isLow(e, t) && !isSoonAfter(e.step, e),
  },
  memorised: {
    holds: () => true,
    atOnce: true,
  },
} as const satisfies Record<string, PhaseWord>;

/** What a run is doing. */
export type PhaseName = keyof typeof PHASE_WORDS;
export const PHASE_NAMES = Object.keys(PHASE_WORDS) as PhaseName[];

/** A word by its name, typed as any word. */
export const phaseWord = (name: PhaseName): PhaseWord => PHASE_WORDS[name];

/** What a word means with these thresholds, in a sentence. */
export function phaseMeaning(name: PhaseName, thresholds: PhaseThresholds): string {
  const { memorised, grokked, low, steady, hold } = thresholds;
  return phasesText[name].means({
    memorised: percent(memorised),
    shaken: percent(memorised - SHAKEN),
    grokked: percent(grokked),
    slipping: percent(grokked - SLIPPING),
    lost: percent(grokked - LOST),
    low: percent(low),
    raised: percent(low + RISE),
    steady: percent(steady),
    span: STEADY_STEPS,
    delay: DELAY,
    hold,
    lately: LATELY * hold,
  });
}
