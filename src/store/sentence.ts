import { storyText } from '../messages/en/storyText';
import type { MetricColumns } from '../run/metrics';
import { percentText } from '../run/percentText';
import type { Phase } from '../run/phase';
import type { PhaseName } from '../run/phaseWords';
import type { RunConfig } from '../run/runConfig';
import type { RunError } from '../run/runError';
import { groupedNumber } from '../run/settingText';
import type { LabStatus, Mark } from './labState';
import { markSentence } from './markText';
import { weightTrend } from './weightTrend';

/** What the sentence is made from. */
export interface Situation {
  readonly status: LabStatus;
  readonly phase: Phase;
  readonly step: number;
  readonly columns: MetricColumns;
  readonly config: RunConfig;
  /** The latest change of the training data; absent: they are as they were. */
  readonly changed?: Mark | undefined;
  /** Test examples of the run; undefined before it is set up. */
  readonly testExamples: number | undefined;
  readonly error: RunError | undefined;
  /** The step from which it goes on after that; absent: it can only begin anew. */
  readonly goesOnFrom?: number | undefined;
}

const last = (column: Float64Array) => column[column.length - 1] ?? Number.NaN;

const words = storyText;

/** What words are made from. */
interface Told {
  readonly train: string;
  readonly test: string;
  readonly since: string;
  /** What was reached before, as sentences. */
  readonly memorised: readonly string[];
  readonly grokked: readonly string[];
  readonly norm: readonly string[];
}

/** What each phase says, the latest news last. */
const SAID: Readonly<Record<PhaseName, (told: Told) => readonly string[]>> = {
  untrained: () => [words.untrained],
  memorising: (told) => [words.memorising(told)],
  memorised: (told) => [...told.memorised, words.testStill(told), ...told.norm],
  plateau: (told) => [...told.memorised, words.plateau(told), ...told.norm],
  grokking: (told) => [...told.memorised, words.grokking(told), ...told.norm],
  'semi-grokked': (told) => [...told.memorised, words.semiGrokked(told)],
  grokked: (told) => [...told.memorised, ...told.grokked, words.testIs(told)],
  'generalised at once': (told) => [words.atOnce(told), ...told.memorised, words.testIs(told)],
  forgotten: (told) => [...told.memorised, ...told.grokked, words.forgotten(told)],
  ungrokking: (told) => [...told.grokked, words.ungrokking(told)],
  ungrokked: (told) => [...told.grokked, words.ungrokked(told)],
  unstable: (told) => [words.unstable(told), words.smallerRate],
};

/** What has been learned so far, the latest news last. */
function progress({ phase, columns, changed, testExamples }: Situation): string[] {
  const train = percentText(last(columns.trainAccuracy));
  const test = percentText(last(columns.testAccuracy));
  const { name, since, memorisedAt, grokkedAt } = phase;
  const trend = weightTrend(columns);
  const norm = trend ? [words.weightNorm[trend]] : [];
  const hasOtherData = changed !== undefined && changed.step < last(columns.step);
  const change = hasOtherData ? [markSentence(changed)] : [];
  const memorised =
    memorisedAt === undefined ? [] : [words.memorised({ step: groupedNumber(memorisedAt) })];
  if (testExamples === 0) {
    const all = words.noTestSet;
    return memorisedAt === undefined
      ? [words.memorisingAll({ train }), all]
      : [...memorised, all, ...norm];
  }
  const grokked =
    grokkedAt === undefined ? [] : [words.grokked({ step: groupedNumber(grokkedAt) })];
  const told = { train, test, since: groupedNumber(since), norm };
  if (!hasOtherData) return [...SAID[name]({ ...told, memorised, grokked })];
  // What was reached before the change comes before it.
  const before = grokkedAt === undefined ? memorised : grokked;
  const isBefore = grokkedAt === undefined || grokkedAt <= changed.step;
  const again =
    name === 'grokked' && since > changed.step ? [words.grokkedAgain({ step: told.since })] : [];
  return [
    ...(isBefore ? before : []),
    ...change,
    ...SAID[name]({ ...told, memorised: [], grokked: isBefore ? again : grokked }),
  ];
}

/** Phases after which nobody would say that it stopped without grokking. */
const GENERALISED: readonly PhaseName[] = [
  'grokked',
  'generalised at once',
  'forgotten',
  'ungrokking',
  'ungrokked',
];

/** The one plain sentence (or two) that says what is happening. It is also what a screen reader is told. */
export function sentence(situation: Situation): string {
  const { status, phase, step, error, config, goesOnFrom } = situation;
  const trained = situation.columns.step.length > 0;
  const known = trained && step > 0 ? progress(situation) : [];
  switch (status) {
    case 'connecting':
      return words.connecting;
    case 'idle':
      if (known.length > 0) return [words.fromFile, ...known].join(' ');
      return words.ready;
    case 'starting':
      return words.starting;
    case 'failed': {
      const at = error?.step;
      const said = error?.message ?? words.couldNotGoOn;
      const diverged =
        at === undefined ? words.diverged : words.divergedAt({ step: groupedNumber(at) });
      const what = error?.kind === 'diverged' ? [diverged] : [];
      const isLost = error?.kind === 'worker-lost' || error?.kind === 'device-lost';
      const again = isLost ? [words.pressRunAgain] : [];
      const next =
        goesOnFrom === undefined
          ? again
          : [words.pressRunFrom({ step: groupedNumber(goesOnFrom) })];
      return [...what, said, ...next, ...known].join(' ');
    }
    case 'paused':
      return [words.paused({ step: groupedNumber(step) }), ...known].join(' ');
    case 'finished': {
      const stopped = phase.name === 'grokking' ? words.stoppedBefore : words.stoppedWithout;
      const ended = GENERALISED.includes(phase.name) ? words.finished : stopped;
      const end = ended({ step: groupedNumber(step) });
      const next = step < config.maxSteps ? words.pressRun : words.raiseLimit;
      return [...known, end, next].join(' ');
    }
    default:
      return (known.length > 0 ? known : [words.begun]).join(' ');
  }
}
