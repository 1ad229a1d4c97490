import { experimentsText } from '../../messages/en/experiments';
import type { PresetName } from '../config/presets';
import type { Settings } from '../config/settings';
import { EXPERIMENT_JUDGES, type Judge } from './experimentJudges';

/** One network that is to show a behaviour: settings laid over a preset, and what to expect of them. */
export interface ExperimentVariant {
  readonly preset: PresetName;
  readonly settings: Settings;
  /** What should happen and how surely, in plain sentences, to be read before. */
  readonly expects: string;
}

export const EXPERIMENT_SIZES = ['small', 'paper'] as const;
/** `small`: seconds without a GPU. `paper`: the paper's transformer on x + y mod 113, for those with one. */
export type ExperimentSize = (typeof EXPERIMENT_SIZES)[number];

/** One of the four behaviours of Figure 1 of Varma et al. (2023). */
export interface Experiment {
  readonly label: string;
  readonly judge: Judge;
  readonly variants: Readonly<Record<ExperimentSize, ExperimentVariant>>;
}

export const EXPERIMENTS = {
  grokking: {
    label: experimentsText.grokking.label,
    judge: EXPERIMENT_JUDGES.grokking,
    variants: {
      small: {
        preset: 'small',
        settings: {},
        expects: experimentsText.grokking.small,
      },
      paper: {
        preset: 'paper',
        settings: {},
        expects: experimentsText.grokking.paper,
      },
    },
  },
  semiGrokking: {
    label: experimentsText.semiGrokking.label,
    judge: EXPERIMENT_JUDGES.semiGrokking,
    variants: {
      small: {
        preset: 'small',
        settings: { 'task.trainExamples': 340, maxSteps: 20000, logEvery: 20 },
        expects: experimentsText.semiGrokking.small,
      },
      paper: {
        preset: 'paper',
        settings: { 'task.trainExamples': 1532, maxSteps: 1_000_000, logEvery: 1000 },
        expects: experimentsText.semiGrokking.paper,
      },
    },
  },
  ungrokking: {
    label: experimentsText.ungrokking.label,
    judge: EXPERIMENT_JUDGES.ungrokking,
    variants: {
      small: {
        preset: 'small',
        settings: { 'cut.step': 1000, 'cut.trainExamples': 100, maxSteps: 2500 },
        expects: experimentsText.ungrokking.small,
      },
      paper: {
        preset: 'paper',
        settings: { 'cut.step': 15000, 'cut.trainExamples': 390, maxSteps: 50000 },
        expects: experimentsText.ungrokking.paper,
      },
    },
  },
  noGrokking: {
    label: experimentsText.noGrokking.label,
    judge: EXPERIMENT_JUDGES.noGrokking,
    variants: {
      small: {
        preset: 'never',
        settings: {},
        expects: experimentsText.noGrokking.small,
      },
      paper: {
        preset: 'paper',
        settings: { 'task.trainExamples': 1277, maxSteps: 40000 },
        expects: experimentsText.noGrokking.paper,
      },
    },
  },
} as const satisfies Record<string, Experiment>;

export type ExperimentName = keyof typeof EXPERIMENTS;
export const EXPERIMENT_NAMES = Object.keys(EXPERIMENTS) as ExperimentName[];
export const isExperimentName = (name: string): name is ExperimentName =>
  Object.hasOwn(EXPERIMENTS, name);
/** An experiment by its name, typed as any. */
export const experimentByName = (name: ExperimentName): Experiment => EXPERIMENTS[name];

/** The settings of an experiment as `path=value` entries, its preset first. */
export function experimentEntries(
  name: ExperimentName,
  size: ExperimentSize,
): (readonly [string, string])[] {
  const { preset, settings } = experimentByName(name).variants[size];
  const layer = Object.entries(settings).map(([path, value]) => [path, String(value)] as const);
  return [['preset', preset], ...layer];
}
