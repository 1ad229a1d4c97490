import { EXPERIMENT_JUDGES } from './experimentJudges';
import type { PresetName } from './presets';
import type { Settings } from './settings';
import type { Judge } from './verdict';

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

/** Figures about seeds: docs/measurements.md, "The four experiments". The paper's: its Section 5 and Figures 6 and 7. */
export const EXPERIMENTS = {
  grokking: {
    label: 'Grokking',
    judge: EXPERIMENT_JUDGES.grokking,
    variants: {
      small: {
        preset: 'small',
        settings: {},
        expects:
          'Far above the critical size (616 of 1,369 pairs), it memorises within 70 steps and groks about ten times as late. Ten of ten seeds did.',
      },
      paper: {
        preset: 'paper',
        settings: {},
        expects:
          'With 30 % of the 12,769 pairs, it memorises within 150 steps and groks at some step from 3,500 to 11,000. Nine of ten seeds did in this lab, without a GPU, in some minutes.',
      },
    },
  },
  semiGrokking: {
    label: 'Semi-grokking',
    judge: EXPERIMENT_JUDGES.semiGrokking,
    variants: {
      small: {
        preset: 'small',
        settings: { 'task.trainExamples': 340, maxSteps: 20000, logEvery: 20 },
        expects:
          'Near the critical size (340 pairs), test accuracy climbs slowly and comes to rest in the middle, at 70 to 90 %: eighteen of twenty seeds did. In the paper such a rest often ends; five seeds followed here to step 80,000 stayed.',
      },
      paper: {
        preset: 'paper',
        settings: { 'task.trainExamples': 1532, maxSteps: 1_000_000, logEvery: 1000 },
        expects:
          'The paper’s run with 12 % of the pairs (1,532) rested near 55 % from step 8,000,000 to 18,000,000, then grokked. This lab stops at 1,000,000 steps, so expect only the plateau before. Not tried here.',
      },
    },
  },
  ungrokking: {
    label: 'Ungrokking',
    judge: EXPERIMENT_JUDGES.ungrokking,
    variants: {
      small: {
        preset: 'small',
        settings: { 'cut.step': 1000, 'cut.trainExamples': 100, maxSteps: 2500 },
        expects:
          'It groks. At step 1,000 its examples are cut from 616 to 100, and nothing else: below the critical size memorising is the cheaper way, so within 200 steps it forgets what it understood. Ten of ten seeds did.',
      },
      paper: {
        preset: 'paper',
        settings: { 'cut.step': 15000, 'cut.trainExamples': 390, maxSteps: 50000 },
        expects:
          'It groks (most seeds by step 11,000). At step 15,000 its examples are cut from 3,830 to 390, the fewest in the paper’s Figure 7, where test accuracy ended poor. The steps are ours; not tried here.',
      },
    },
  },
  noGrokking: {
    label: 'No grokking',
    judge: EXPERIMENT_JUDGES.noGrokking,
    variants: {
      small: {
        preset: 'never',
        settings: {},
        expects:
          'Far below the critical size (205 of 1,369 pairs), it memorises within 50 steps and never generalises: memorising so few is cheap. Ten of ten seeds stayed below 3 %, which is guessing.',
      },
      paper: {
        preset: 'paper',
        settings: { 'task.trainExamples': 1277, maxSteps: 40000 },
        expects:
          'With 10 % of the pairs it memorises and stays there: Nanda et al. (2023) saw no grokking at 10 to 20 % within 40,000 steps. Not tried here.',
      },
    },
  },
} as const satisfies Record<string, Experiment>;

export type ExperimentName = keyof typeof EXPERIMENTS;
export const EXPERIMENT_NAMES = Object.keys(EXPERIMENTS) as ExperimentName[];
export const isExperimentName = (name: string): name is ExperimentName =>
  Object.hasOwn(EXPERIMENTS, name);
/** An experiment by its name, typed as any. */
export const experimentOf = (name: ExperimentName): Experiment => EXPERIMENTS[name];
