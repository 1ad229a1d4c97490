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

/** What words are made from. */
interface Told {
  readonly train: string;
  readonly test: string;
  readonly since: number;
  /** What was reached before, as sentences. */
  readonly memorised: readonly string[];
  readonly grokked: readonly string[];
  readonly norm: readonly string[];
}

/** What each phase says, the latest news last. */
const SAID: Readonly<Record<PhaseName, (told: Told) => readonly string[]>> = {
  untrained: () => ['Not trained yet: it is guessing.'],
  memorising: ({ train, test }) => [`Memorising: train accuracy ${train}, test accuracy ${test}.`],
  memorised: ({ memorised, test, norm }) => [...memorised, `Test accuracy still ${test}.`, ...norm],
  plateau: ({ memorised, test, norm }) => [
    ...memorised,
    `A plateau: test accuracy still ${test}.`,
    ...norm,
  ],
  grokking: ({ memorised, test, norm }) => [
    ...memorised,
    `Grokking: now it generalises, test accuracy ${test}.`,
    ...norm,
  ],
  'semi-grokked': ({ memorised, since, test }) => [
    ...memorised,
    `Semi-grokked: test accuracy rests at ${test} since step ${groupedNumber(since)}.`,
  ],
  grokked: ({ memorised, grokked, test }) => [...memorised, ...grokked, `Test accuracy ${test}.`],
  'generalised at once': ({ memorised, since, test }) => [
    `Generalised at once, by step ${groupedNumber(since)}: nothing to wait for.`,
    ...memorised,
    `Test accuracy ${test}.`,
  ],
  forgotten: ({ memorised, grokked, test }) => [
    ...memorised,
    ...grokked,
    `Since then forgotten: test accuracy ${test}.`,
  ],
  ungrokking: ({ grokked, test }) => [...grokked, `Ungrokking: test accuracy down to ${test}.`],
  ungrokked: ({ grokked, since, test }) => [
    ...grokked,
    `Ungrokked at step ${groupedNumber(since)}: test accuracy ${test}.`,
  ],
  unstable: ({ train, test }) => [
    `Unstable: train accuracy fell back to ${train}, test accuracy ${test}.`,
    'A smaller learning rate may help.',
  ],
};

/** What has been learned so far, the latest news last. */
function progress({ phase, columns, changed, testExamples }: Situation): string[] {
  const train = percentText(last(columns.trainAccuracy));
  const test = percentText(last(columns.testAccuracy));
  const { name, since, memorisedAt, grokkedAt } = phase;
  const trend = weightTrend(columns);
  const norm = trend ? [`Weight norm ${trend}.`] : [];
  const hasOtherData = changed !== undefined && changed.step < last(columns.step);
  const change = hasOtherData ? [markSentence(changed)] : [];
  const memorised =
    memorisedAt === undefined ? [] : [`Memorised at step ${groupedNumber(memorisedAt)}.`];
  if (testExamples === 0) {
    const all = 'Every pair is trained on, so none is left to test with.';
    return memorisedAt === undefined
      ? [`Memorising: train accuracy ${train}.`, all]
      : [...memorised, all, ...norm];
  }
  const grokked = grokkedAt === undefined ? [] : [`Grokked at step ${groupedNumber(grokkedAt)}.`];
  const told = { train, test, since, norm };
  if (!hasOtherData) return [...SAID[name]({ ...told, memorised, grokked })];
  // What was reached before the change comes before it.
  const before = grokkedAt === undefined ? memorised : grokked;
  const isBefore = grokkedAt === undefined || grokkedAt <= changed.step;
  const again =
    name === 'grokked' && since > changed.step
      ? [`Grokked again at step ${groupedNumber(since)}.`]
      : [];
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
      return 'Getting ready …';
    case 'idle':
      if (known.length > 0) return ['From a file.', ...known].join(' ');
      return 'Ready. Press Run to train the network.';
    case 'starting':
      return 'Setting up the network …';
    case 'failed': {
      const at = error?.step === undefined ? '' : ` at step ${groupedNumber(error.step)}`;
      const said = error?.message ?? 'The run could not go on.';
      const what = error?.kind === 'diverged' ? [`Diverged${at}.`] : [];
      const isLost = error?.kind === 'worker-lost' || error?.kind === 'device-lost';
      const again = isLost ? ['Press Run to start again.'] : [];
      const next =
        goesOnFrom === undefined
          ? again
          : [`Press Run to go on from step ${groupedNumber(goesOnFrom)}.`];
      return [...what, said, ...next, ...known].join(' ');
    }
    case 'paused':
      return [`Paused at step ${groupedNumber(step)}.`, ...known].join(' ');
    case 'finished': {
      const without = phase.name === 'grokking' ? 'before it grokked' : 'without grokking';
      const end = GENERALISED.includes(phase.name)
        ? `Finished at step ${groupedNumber(step)}.`
        : `Stopped at step ${groupedNumber(step)} ${without}.`;
      const next =
        step < config.maxSteps
          ? 'Press Run to go on.'
          : 'Raise “Stop after” to go on, or press Run to start over.';
      return [...known, end, next].join(' ');
    }
    default:
      return (known.length > 0 ? known : ['Training has begun.']).join(' ');
  }
}
