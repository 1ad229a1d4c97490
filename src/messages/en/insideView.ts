import { defineMessages, type MessageParams } from '../locale';

/** The view of what a network looks like inside. */
export const insideViewText = defineMessages('insideView', {
  noRun: 'There is no run to look into yet. Press Run in the Lab, then come back.',
  fromFile: 'This run was read from a file, which holds no weights: there is nothing to look into.',
  reading: ({ left }: MessageParams<'left'>) => `Looking into ${left} more steps …`,
  goToLab: 'Go to the Lab',

  /** What is seen at a step, sentence by sentence. */
  accuracy: ({ step, train, test }: MessageParams<'step' | 'train' | 'test'>) =>
    `Step ${step}: ${train} of the training pairs are right, ${test} of the others.`,
  accuracyAll: ({ step, train }: MessageParams<'step' | 'train'>) =>
    `Step ${step}: ${train} of the pairs are right; it trains on all.`,
  finding: {
    nothing: 'Nothing has formed yet.',
    memory: 'The right answers come from memory: on pairs it never saw, nothing follows the rule.',
    forming: ({ share }: MessageParams<'share'>) =>
      `A rule is forming under the memory: judged by pairs it never saw, it does ${share} of the work.`,
    rule: ({ share }: MessageParams<'share'>) =>
      `It has found the rule: judged by pairs it never saw, the rule does ${share} of the work on training pairs, memory the rest.`,
    unknown: 'It trains on all pairs, so memory and rule cannot be told apart.',
  },
  keys: ({ count, keys }: MessageParams<'count' | 'keys'>) =>
    `It uses ${count} ${count === 1 ? 'frequency' : 'frequencies'}: ${keys}.`,

  seen: 'What is seen',
  stepControls: 'Step',
  step: 'Step that is looked at',
  stepValue: ({ step }: MessageParams<'step'>) => `step ${step}`,
  newest: 'Newest',
  play: 'Play',
  nextStep: 'Next step',
  pause: 'Pause',
  jumpTo: { memorised: 'Memorised', grokked: 'Grokked', ungrokked: 'Ungrokked' },

  charts: 'The run, seen from inside',
  circuits: {
    title: 'Two circuits',
    help: 'How much the right answer’s logit stands out because of the rule (C_gen), and how much more it stands out on training pairs (C_mem). Solid: judged by pairs that were never trained on. Faint: the paper’s estimate, which counts part of the memory as rule.',
    brief: 'How loud the rule and the memory are',
  },
  gen: 'Rule',
  mem: 'Memory',
  genProxy: 'Rule (paper)',
  memProxy: 'Memory (paper)',
  share: {
    title: 'Follows the rule',
    help: 'Share of the logits’ size that depends on the rule alone, over all pairs; what a pure lookup table of the training pairs would have; and how well training pairs predict the others by the rule.',
    brief: 'How much of the logits follows the rule',
  },
  shareAll: 'All pairs',
  shareFloor: 'Lookup table',
  shareHeldOut: 'Held out',
  losses: {
    title: 'With and without the rule',
    help: 'Loss with the key frequencies only (restricted, all pairs), without them (excluded, training pairs), and as it is (all pairs).',
    brief: 'What is left with and without the key frequencies',
  },
  full: 'As it is',
  restricted: 'Only keys',
  excluded: 'Without keys',
  frozen: ({ keys, step }: MessageParams<'keys' | 'step'>) =>
    `Key frequencies ${keys}, frozen from step ${step}.`,
  ownKeys:
    'While it trains, each step has its own key frequencies; once it stops, those of the last step hold for all.',

  spectrum: 'Frequencies',
  stages: { input: 'input', units: 'units', output: 'output', logits: 'logits' },
  frequency: 'Frequency',
  frequencyOption: ({ frequency }: MessageParams<'frequency'>) => `k = ${frequency}`,
  keyOption: ({ frequency }: MessageParams<'frequency'>) => `k = ${frequency} (key)`,

  circle: ({ frequency }: MessageParams<'frequency'>) => `Numbers at frequency ${frequency}`,
  circleIs: ({ share, n }: MessageParams<'share' | 'n'>) =>
    `${share} of what sets the ${n} numbers apart at the input is at this frequency.`,
  circleStart: ({ share }: MessageParams<'share'>) => `At the start: ${share}.`,
  circleOrder: 'Neighbours in colour are neighbours on the circle.',

  units: ({ frequency }: MessageParams<'frequency'>) => `Units of frequency ${frequency}`,
  unit: ({ unit, share }: MessageParams<'unit' | 'share'>) =>
    `Unit ${unit}: ${share} of its activity is at this frequency`,
  unitsShown: ({ shown, all }: MessageParams<'shown' | 'all'>) => `${shown} of ${all}, best first`,
  noUnits: 'No unit has this as its frequency.',

  enlarge: ({ title }: MessageParams<'title'>) => `Enlarge: ${title}`,
  shrink: 'Back to all panels',

  clock: ({ pair }: MessageParams<'pair'>) => `The logits of ${pair}`,
  clockAll: 'all of it',
  clockKeyPart: 'key frequencies',
  clockRulePart: 'the rule',
  clockRest: 'what is left',
  clockRight: ({ answer, logit }: MessageParams<'answer' | 'logit'>) =>
    `The right answer, ${answer}, has the largest logit: ${logit} above the mean.`,
  clockWrong: ({
    given,
    logit,
    answer,
    other,
  }: MessageParams<'given' | 'logit' | 'answer' | 'other'>) =>
    `The largest logit is that of ${given}: ${logit} above the mean. That of the right answer, ${answer}, is ${other}.`,
  clockKeysExplain: ({ share }: MessageParams<'share'>) =>
    `The cosines of the key frequencies explain ${share} of how the logits differ.`,
  clockRuleExplains: ({ share }: MessageParams<'share'>) =>
    `What the rule gives every pair explains ${share} of how the logits differ.`,
  clockPart: ({ frequency, value }: MessageParams<'frequency' | 'value'>) =>
    `k = ${frequency}: ${value}`,
  clockParts: ({ parts }: MessageParams<'parts'>) => `To the right answer they give ${parts}.`,
  clockTurn: ({ frequency }: MessageParams<'frequency'>) =>
    `Answers stand where frequency ${frequency} turns them, so that its cosine, dotted, has one peak.`,
  clockOutside: 'This pair is outside the group, so its logits are not taken apart.',
  clockTable: 'Logits by answer',
  clockColumns: { answer: 'Answer', all: 'Logit', rest: 'Left' },

  representations: 'Representations of S5',
  representationStages: { embedding: 'input', output: 'output' },
  representationMost: ({ name, share }: MessageParams<'name' | 'share'>) =>
    `At the output, ${name} has the largest share of the energy: ${share}. Random weights would have the square of a representation’s dimension by 120. How networks use them is disputed.`,
  attention: 'Attention of “=”',
  attentionTo: { first: 'to x', second: 'to y', equals: 'to “=”' },
  head: ({ head }: MessageParams<'head'>) => `head ${head}`,
  clockOrPizza: ({ symmetry, irrelevance }: MessageParams<'symmetry' | 'irrelevance'>) =>
    `Gradient symmetry ${symmetry}, distance irrelevance ${irrelevance}. Zhong et al. (2023) found 0.99 and 0.17 in a “pizza”, 0.33 and 0.85 in a “clock”.`,
  notMeasured: 'What is not measured here',
  groups: {
    heldOut: 'Held-out pairs',
    frequencies: 'Frequencies of the answers',
    tokenFrequencies: 'Frequencies of the numbers',
    representations: 'Representations',
    attention: 'Attention',
    clockOrPizza: 'Clock or pizza',
  },

  save: 'Save pictures and measures',
  picture: 'Picture',
  measures: 'Measures along the run',
  definitions: 'Definitions (CSV)',
  mapAxes: 'x →, y ↓',
  mapMarks:
    'Squares: trained pairs, filled where the answer is right, hollow where it is wrong. Discs: the others where it is right, small dots where it is wrong. Paler: less sure.',
  atStart: 'at the start',
  unitShare: ({ unit, share }: MessageParams<'unit' | 'share'>) => `unit ${unit}: ${share}`,

  filter: 'What if …',
  filterHelp:
    'Frequencies are taken out of the logits, or nothing but them is left; nothing is trained.',
  keep: 'Keep only',
  remove: 'Take away',
  filterFrequencies: 'Frequencies, such as 3, 11',
  filterWrong: ({ last }: MessageParams<'last'>) =>
    `Whole numbers from 1 to ${last}, with commas between.`,
  filterResult: ({ train, test }: MessageParams<'train' | 'test'>) =>
    `Right on ${train} of the training pairs, ${test} of the others.`,
  filterControl: ({ keys, train, test }: MessageParams<'keys' | 'train' | 'test'>) =>
    `As many drawn at random (${keys}): ${train} and ${test}.`,
});
