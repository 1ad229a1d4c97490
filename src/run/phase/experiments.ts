import type { PresetName } from '../config/presets';
import type { Settings } from '../config/settings';
import { EXPERIMENT_JUDGES, type Judge } from './experimentJudges';

/** One network that is to show a behaviour: settings laid over a preset. */
export interface ExperimentVariant {
  readonly preset: PresetName;
  readonly settings: Settings;
}

export const EXPERIMENT_SIZES = ['small', 'paper'] as const;
/** `small`: seconds without a GPU. `paper`: the paper's transformer on x + y mod 113, for those with one. */
export type ExperimentSize = (typeof EXPERIMENT_SIZES)[number];

/** One of the four behaviours of Figure 1 of Varma et al. (2023). */
export interface Experiment {
  readonly judge: Judge;
  readonly variants: Readonly<Record<ExperimentSize, ExperimentVariant>>;
}

export const EXPERIMENTS = {
  grokking: {
    judge: EXPERIMENT_JUDGES.grokking,
    variants: {
      small: {
        preset: 'small',
        settings: {},
      },
      paper: {
        preset: 'paper',
        settings: {},
      },
    },
  },
  semiGrokking: {
    judge: EXPERIMENT_JUDGES.semiGrokking,
    variants: {
      small: {
        preset: 'small',
        // At the preset's learning rate most seeds still climb at step 20,000; at this one they come to rest.
        settings: {
          'task.trainExamples': 330,
          'optimizer.learningRate': 0.03,
          maxSteps: 24000,
          logEvery: 20,
        },
      },
      paper: {
        preset: 'paper',
        settings: { 'task.trainExamples': 1532, maxSteps: 1_000_000, logEvery: 1000 },
      },
    },
  },
  ungrokking: {
    judge: EXPERIMENT_JUDGES.ungrokking,
    variants: {
      small: {
        preset: 'small',
        settings: { 'cut.step': 1000, 'cut.trainExamples': 100, maxSteps: 2500 },
      },
      paper: {
        preset: 'paper',
        settings: { 'cut.step': 15000, 'cut.trainExamples': 390, maxSteps: 50000 },
      },
    },
  },
  noGrokking: {
    judge: EXPERIMENT_JUDGES.noGrokking,
    variants: {
      small: {
        preset: 'never',
        settings: {},
      },
      paper: {
        preset: 'paper',
        settings: { 'task.trainExamples': 1277, maxSteps: 40000 },
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
