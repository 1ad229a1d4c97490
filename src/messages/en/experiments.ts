import { defineMessages, type MessageParams } from '../locale';

/**
 * The four experiments, `small` and `paper`: what should happen and how surely, to be read before. Figures about seeds:
 * docs/measurements.md, “The four experiments”. The paper’s: its Section 5 and Figures 6 and 7.
 */
export const experimentsText = defineMessages('experiments', {
  grokking: {
    label: 'Grokking',
    small:
      'Far above the critical size (616 of 1,369 pairs), it memorises within 70 steps and groks about ten times as late. Ten of ten seeds did.',
    paper:
      'With 30 % of the 12,769 pairs, it memorises within 150 steps and groks at some step from 3,500 to 11,000. Nine of ten seeds did in this lab, without a GPU, in some minutes.',
  },
  semiGrokking: {
    label: 'Semi-grokking',
    small:
      'Near the critical size (330 pairs, learning rate 0.03), test accuracy climbs slowly and stops in the middle, at 70 to 90 %: eighteen of twenty seeds did, two still moved at step 24,000. In the paper such a plateau often ends.',
    paper:
      'The paper’s run with 12 % of the pairs (1,532) stayed near 55 % from step 8,000,000 to 18,000,000, then grokked. This lab stops at 1,000,000 steps, so expect only the plateau before. Not tried here.',
  },
  ungrokking: {
    label: 'Ungrokking',
    small:
      'It groks. At step 1,000 its examples are cut from 616 to 100, and nothing else: below the critical size memorising is the cheaper way, so within 200 steps it forgets what it understood. Ten of ten seeds did.',
    paper:
      'It groks (most seeds by step 11,000). At step 15,000 its examples are cut from 3,830 to 390, the fewest in the paper’s Figure 7, where test accuracy ended poor. The steps are ours; not tried here.',
  },
  noGrokking: {
    label: 'No grokking',
    small:
      'Far below the critical size (205 of 1,369 pairs), it memorises within 50 steps and never generalises: memorising so few is cheap. Ten of ten seeds stayed below 3 %, which is guessing.',
    paper:
      'With 10 % of the pairs it memorises and stays there: Nanda et al. (2023) saw no grokking at 10 to 20 % within 40,000 steps. Not tried here.',
  },
});

/** The row of experiments, and the card of the one that is open. */
export const experimentCardsText = defineMessages('experimentCards', {
  experiments: 'Experiments',
  size: 'Size of the experiments',
  sizes: { small: 'small', paper: 'paper' },
  inPaperSize: ({ experiment }: MessageParams<'experiment'>) => `${experiment}, paper size`,
  close: 'Close the experiment',
  expect: 'Expect:',
  soFar: 'So far:',
  seen: 'Seen:',
  notSeen: 'Not seen this time:',
  changed: 'Changed:',
  /** Behind the last. */
  yours: ({ settings }: MessageParams<'settings'>) =>
    `${settings}. What it shows now is yours to judge.`,
  runAsItWas: 'Run it as it was',
  pressRun: 'Press Run to see it.',
});

/** What a run of an experiment has shown, in clauses that are joined to a sentence. */
export const experimentVerdictsText = defineMessages('experimentVerdicts', {
  memorised: ({ step }: MessageParams<'step'>) => `Memorised at step ${step}`,
  notMemorised: ({ step, train }: MessageParams<'step' | 'train'>) =>
    `Not memorised by step ${step}, train accuracy ${train}`,
  atOnce: ({ step }: MessageParams<'step'>) => `, generalised at once, by step ${step}`,
  grokked: ({ step }: MessageParams<'step'>) => `, grokked at step ${step}`,
  timesAsLate: ({ factor }: MessageParams<'factor'>) => `, ${factor} times as late`,
  cut: ({ examples, step }: MessageParams<'examples' | 'step'>) =>
    `; cut to ${examples} examples at step ${step}`,
  ungrokked: ({ step }: MessageParams<'step'>) => `; ungrokked at step ${step}`,
  test: ({ accuracy, step }: MessageParams<'accuracy' | 'step'>) =>
    `; test accuracy ${accuracy} at step ${step}`,
  train: ({ accuracy }: MessageParams<'accuracy'>) => `, train accuracy still ${accuracy}`,
  /** `points` and `drift` are numbers of points. */
  steady: ({ step, points, drift }: MessageParams<'step' | 'points' | 'drift'>) =>
    `, steady since step ${step}: over the last half of the steps it moved by no more than ${points} points, its trend by ${drift}`,
  moving: ', in the middle but still on the move',
  risingSlowly: ({ points }: MessageParams<'points'>) =>
    `, in the middle, slowing but still rising: its trend by ${points} points over the last half of the steps`,
  fallingSlowly: ({ points }: MessageParams<'points'>) =>
    `, in the middle, slowing but still falling: its trend by ${points} points over the last half of the steps`,
});
