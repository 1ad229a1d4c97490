import type { PhaseThresholds } from '../config/runConfig';
import type { TestTrend } from './testTrend';

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
  /** Its phase up to now. */
  readonly currentName: string;
  /** How the test accuracy moved over the last half of the steps since it memorised; undefined before STEADY_STEPS of them. */
  testTrend(): TestTrend | undefined;
  /** While it is semi-grokked: the trend when it was first called so. */
  readonly rest: TestTrend | undefined;
  /** The last half of the steps began after it was last semi-grokked, or it never was. */
  readonly hasNewHalf: boolean;
  /** Of the latest `RECENT_FACTOR · hold` measurements since it memorised, in how many the train accuracy was low again. */
  readonly recentDrops: number;
}

/** When a run is in a phase. */
interface PhaseDefinition {
  holds(e: PhaseEvidence, t: PhaseThresholds): boolean;
  /** Named from the first measurement of which it is true; all others have to last. */
  readonly immediate?: boolean;
}

/** Generalising within this factor of the memorising step is no delay to speak of. */
export const DELAY_FACTOR = 3;
/** So much below `grokked`, what had been generalised on other data is being lost. */
export const SLIPPING_MARGIN = 0.05;
/** So much below `grokked`, what was generalised on the same data counts as lost: a dip does not. */
export const LOST_MARGIN = 0.2;
/** So much below `memorised`, training examples count as lost again. */
export const DROP_MARGIN = 0.09;
/** How many measurements count for `unstable`, as a multiple of `hold`. */
export const RECENT_FACTOR = 5;
/** Steady for fewer steps than this says little. */
export const STEADY_STEPS = 500;
/**
 * The share of `steady` by which a test accuracy that is steady may drift. Accuracies near the critical size climb like the
 * logarithm of the step, by as much with each doubling: what still gains more than two points in the last half of the steps
 * (with the default of ten) has not come to its end.
 */
export const DRIFT_SHARE = 0.2;
/** Over a shorter stretch the drift counts as if it went on for so many steps: a slow climb hides in a few hundred. */
export const DRIFT_STEPS = 2000;
/** A run that is called semi-grokked is so while it stays within this share of `steady` of where it was when the word came. */
const BAND_MARGIN_SHARE = 0.05;
/** Up to so many times the accuracy of guessing, nothing is generalised, however low `low` is. */
const CHANCE_FACTOR = 3;

/** Nothing is generalised: `testAccuracy` is hardly above `chance`, the accuracy of guessing, or above `low`. */
const isLowAccuracy = (
  testAccuracy: number,
  chance: number,
  { low }: PhaseThresholds,
  hysteresis: number,
) => testAccuracy <= Math.max(CHANCE_FACTOR * chance, low) + hysteresis;

/** Between nothing generalised and grokked: where semi-grokking is. NaN is not. */
export const isIntermediateAccuracy = (
  testAccuracy: number,
  chance: number,
  thresholds: PhaseThresholds,
  hysteresis = 0,
): boolean =>
  !isLowAccuracy(testAccuracy, chance, thresholds, hysteresis) && testAccuracy < thresholds.grokked;

/** A run in these phases has to rise this much further to leave them, so that noise near the limit names no new phase. */
const LOW_PHASES: readonly string[] = ['plateau', 'ungrokked'];
export const LOW_HYSTERESIS = 0.05;
const HIGH_PHASES: readonly string[] = ['grokked', 'generalised at once'];

const hysteresis = ({ currentName }: PhaseEvidence) =>
  LOW_PHASES.includes(currentName) ? LOW_HYSTERESIS : 0;
const isLow = (e: PhaseEvidence, t: PhaseThresholds) =>
  isLowAccuracy(e.testAccuracy, e.chance, t, hysteresis(e));
const isIntermediate = (e: PhaseEvidence, t: PhaseThresholds) =>
  isIntermediateAccuracy(e.testAccuracy, e.chance, t, hysteresis(e));

/** Its range is within `steady`: it climbs or falls slowly at most. */
const isSlow = (e: PhaseEvidence, t: PhaseThresholds) => {
  const trend = e.testTrend();
  return trend !== undefined && trend.most - trend.least <= t.steady;
};

/**
 * It neither climbs nor falls, over the whole stretch or lately, nor has it crept away from where it was when it was first
 * called so. What goes up and down within a band does neither.
 */
function isSteady(e: PhaseEvidence, t: PhaseThresholds): boolean {
  const trend = e.testTrend();
  if (!trend || !isSlow(e, t)) return false;
  const { rest, testAccuracy } = e;
  const margin = BAND_MARGIN_SHARE * t.steady;
  if (rest && testAccuracy >= rest.least - margin && testAccuracy <= rest.most + margin)
    return true;
  const drift = trend.drift * Math.max(1, DRIFT_STEPS / trend.span);
  const moves = [drift, trend.late - trend.mean, rest ? trend.late - rest.mean : 0];
  return moves.every((move) => Math.abs(move) <= DRIFT_SHARE * t.steady);
}
const stillGeneralises = (e: PhaseEvidence, t: PhaseThresholds) =>
  e.hadGeneralised &&
  !e.hasUngrokked &&
  e.testAccuracy >= (HIGH_PHASES.includes(e.currentName) ? t.grokked - SLIPPING_MARGIN : t.grokked);
const isSoonAfter = (step: number | undefined, { since, memorisedAt }: PhaseEvidence) =>
  memorisedAt === undefined || (step ?? 0) - since <= DELAY_FACTOR * (memorisedAt - since);

/**
 * Every phase of a run, with the rule for it: the first that holds is the one. All are about the measurements since the
 * training data last changed. The names are those of Varma et al. (2023), and some for what lies between.
 */
export const PHASES = {
  untrained: {
    holds: ({ step }) => !(step > 0),
    immediate: true,
  },
  unstable: {
    holds: ({ recentDrops }, { hold }) => recentDrops >= hold,
  },
  forgotten: {
    holds: ({ grokkedAt, testAccuracy }, { grokked }) =>
      grokkedAt !== undefined && testAccuracy < grokked - LOST_MARGIN,
  },
  'generalised at once': {
    holds: (e) => e.grokkedAt !== undefined && isSoonAfter(e.grokkedAt, e),
    immediate: true,
  },
  grokked: {
    holds: (e, t) => e.grokkedAt !== undefined || stillGeneralises(e, t),
    immediate: true,
  },
  memorising: {
    holds: ({ memorisedAt, hadGeneralised }) => memorisedAt === undefined && !hadGeneralised,
    immediate: true,
  },
  'semi-grokked': {
    holds: (e, t) => isIntermediate(e, t) && e.hasNewHalf && isSteady(e, t),
  },
  ungrokked: {
    holds: (e, t) => e.hadGeneralised && isLow(e, t),
  },
  ungrokking: {
    holds: ({ hadGeneralised, hasUngrokked, testAccuracy }) =>
      hadGeneralised && !hasUngrokked && !Number.isNaN(testAccuracy),
  },
  slowing: {
    holds: (e, t) => isIntermediate(e, t) && isSlow(e, t),
  },
  grokking: {
    holds: isIntermediate,
  },
  plateau: {
    holds: (e, t) => isLow(e, t) && !isSoonAfter(e.step, e),
  },
  memorised: {
    holds: () => true,
    immediate: true,
  },
} as const satisfies Record<string, PhaseDefinition>;

export type PhaseName = keyof typeof PHASES;
export const PHASE_NAMES = Object.keys(PHASES) as PhaseName[];

/** A phase by its name, typed as any. */
export const phaseDefinition = (name: PhaseName): PhaseDefinition => PHASES[name];
