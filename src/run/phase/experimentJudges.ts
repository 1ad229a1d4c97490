import { experimentVerdictsText } from '../../messages/en/experiments';
import { groupedNumber as count, reachedPercent } from '../../messages/format/numbers';
import type { RunConfig } from '../config/runConfig';
import type { Phase, PhaseRow } from './phase';
import type { PhaseName } from './phases';

/** What a run has shown up to now, as a judge of an experiment needs it. */
interface RunObservation {
  readonly phase: Phase;
  /** The latest measurement. */
  readonly last: PhaseRow;
  /** What it began with. */
  readonly config: RunConfig;
  /** It has done all its steps: what has not happened will not. */
  readonly ended: boolean;
}

/** Whether a run shows what an experiment is about, and what it did show, as plain sentences with steps and accuracies. */
export interface ExperimentVerdict {
  readonly seen: boolean;
  readonly sentence: string;
}

export type Judge = (observed: RunObservation) => ExperimentVerdict;

const hasBeen = ({ intervals: spells }: Phase, wanted: PhaseName) =>
  spells.some(({ name }) => name === wanted);
const words = experimentVerdictsText;
const test = ({ last }: RunObservation) =>
  words.test({ accuracy: reachedPercent(last.testAccuracy), step: count(last.step) });

/** How it began: everybody memorises first. */
function memorised({ phase, last }: RunObservation): string {
  if (phase.memorisedAt !== undefined) return words.memorised({ step: count(phase.memorisedAt) });
  return words.notMemorised({ step: count(last.step), train: reachedPercent(last.trainAccuracy) });
}

/** The same, and when it grokked, if it did. */
function grokked(observed: RunObservation): string {
  const { phase } = observed;
  const { memorisedAt, grokkedAt } = phase;
  const first = memorised(observed);
  if (grokkedAt === undefined) return first;
  if (hasBeen(phase, 'generalised at once'))
    return first + words.atOnce({ step: count(grokkedAt) });
  const factor = memorisedAt ? grokkedAt / memorisedAt : Number.NaN;
  const times = factor >= 1.5 ? words.timesAsLate({ factor: Math.round(factor) }) : '';
  return first + words.grokked({ step: count(grokkedAt) }) + times;
}

/** It memorised, and grokked long after, and stays so. */
const grokking: Judge = (observed) => {
  const { phase } = observed;
  const seen = phase.name === 'grokked' && !hasBeen(phase, 'generalised at once');
  return { seen, sentence: `${grokked(observed)}${test(observed)}.` };
};

/** It memorised, and the test accuracy rests in the middle at the last step. */
const semiGrokking: Judge = (observed) => {
  const { phase, ended, last } = observed;
  const rests = phase.name === 'semi-grokked';
  const { low, steady } = observed.config.phases;
  const since = rests
    ? words.resting({ step: count(phase.since), points: Math.round(100 * steady) })
    : '';
  const still = ended && phase.name === 'grokking' && last.testAccuracy > low ? words.moving : '';
  return {
    seen: rests && ended,
    sentence: `${grokked(observed)}${test(observed)}${since}${still}.`,
  };
};

/** It grokked, was cut, and what it had generalised is gone while it knows all that it still trains on. */
const ungrokking: Judge = (observed) => {
  const { phase, last, config } = observed;
  const { step, trainExamples } = config.cut;
  const isCut = step > 0 && last.step > step;
  const inTime = phase.grokkedAt !== undefined && phase.grokkedAt <= step;
  const lost = isCut && inTime && phase.name === 'ungrokked';
  const cut = isCut ? words.cut({ examples: count(trainExamples), step: count(step) }) : '';
  const after =
    lost && phase.ungrokkedAt !== undefined
      ? words.ungrokked({ step: count(phase.ungrokkedAt) })
      : '';
  const train = isCut ? words.train({ accuracy: reachedPercent(last.trainAccuracy) }) : '';
  const seen = lost && last.trainAccuracy >= config.phases.memorised;
  return { seen, sentence: `${grokked(observed)}${cut}${after}${test(observed)}${train}.` };
};

/** It memorised, and at the last step the test accuracy has never left the bottom. */
const noGrokking: Judge = (observed) => {
  const { phase, ended } = observed;
  const stays = phase.name === 'plateau' && phase.grokkedAt === undefined;
  return { seen: stays && ended, sentence: `${grokked(observed)}${test(observed)}.` };
};

/** How each experiment is judged, by its name. */
export const EXPERIMENT_JUDGES = { grokking, semiGrokking, ungrokking, noGrokking } as const;
