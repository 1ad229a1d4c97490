import { defineMessages, type MessageParams } from '../locale';

/** What norms at an equal level say about efficiency. */
export const efficiencyText = defineMessages('efficiency', {
  fixedLevel: {
    correctLogit: ({ level }: MessageParams<'level'>) => `a correct logit of ${level}`,
    trainLoss: ({ level }: MessageParams<'level'>) => `a train loss of ${level}`,
  },
  noLevel: 'no common level',
  excluded: {
    diverged: ({ runs, sizes }: MessageParams<'runs' | 'sizes'>) =>
      `Left out: ${runs} that blew up (D = ${sizes}).`,
    'not memorised': ({ runs, sizes }: MessageParams<'runs' | 'sizes'>) =>
      `Left out: ${runs} that did not memorise (D = ${sizes}).`,
    'not trigonometric': ({ runs, sizes }: MessageParams<'runs' | 'sizes'>) =>
      `Left out: ${runs} that on true labels had less than 95 % of their logits’ norm in the trigonometric subspace (D = ${sizes}).`,
    'not generalising': ({ runs, sizes }: MessageParams<'runs' | 'sizes'>) =>
      `Left out: ${runs} that on true labels did not answer the test pairs (D = ${sizes}).`,
    'not held out': ({ runs, sizes }: MessageParams<'runs' | 'sizes'>) =>
      `Left out: ${runs} whose logits of test pairs are not what those of training pairs predict by rotation (a held-out share of less than 80 %, or not known; D = ${sizes}).`,
    'no number': ({ runs, sizes }: MessageParams<'runs' | 'sizes'>) =>
      `Left out: ${runs} that had a logit, loss or norm that is not above 0 (D = ${sizes}).`,
  },
  unbracketed: ({ count }: MessageParams<'count'>) =>
    `${count} of the sizes and seeds do not reach that level from both sides.`,
  unconverged: ({ runs }: MessageParams<'runs'>) => `${runs} compared had not converged.`,
  slope: ({ exponent, low, high, points }: MessageParams<'exponent' | 'low' | 'high' | 'points'>) =>
    `D^${exponent} (95 % interval of the exponent ${low} to ${high}, ${points} networks)`,
  memorising: ({ why }: MessageParams<'why'>) => `Memorising: ${why}`,
  generalising: ({ why }: MessageParams<'why'>) => `Generalising: ${why}`,
  slopes: ({ fixedLevel, mem, gen }: MessageParams<'fixedLevel' | 'mem' | 'gen'>) =>
    `At ${fixedLevel}, the norm for memorising goes as ${mem}, that for generalising as ${gen}.`,
  unknownInterval: 'interval not known',
  noPrediction: ({ why }: MessageParams<'why'>) => `Efficiency predicts no D_crit. ${why}`,
  crossing: ({ dCrit, interval }: MessageParams<'dCrit' | 'interval'>) =>
    `The norms cross at D = ${dCrit} (${interval})`,
  /** Go on where the last one ends. */
  notMeasured: ({ why }: MessageParams<'why'>) => `; no D_crit was measured. ${why}`,
  measured: ({ dCrit, interval, ratio }: MessageParams<'dCrit' | 'interval' | 'ratio'>) =>
    `; the measured D_crit is ${dCrit} (${interval}). Predicted ÷ measured: ${ratio}.`,
});

/** The view of efficiency. */
export const efficiencyViewText = defineMessages('efficiencyView', {
  /** Its settings. `grid` is the first. */
  grid: 'A list such as 150, 300, or 150:800:5log for five sizes at equal ratios.',
  networkHelp: 'What is trained. Another network brings another grid.',
  memSizes: {
    label: 'Sizes, random',
    help: ({ grid }: MessageParams<'grid'>) =>
      `Training examples of the networks that can only memorise. ${grid}`,
  },
  memDecays: {
    label: 'Decays, random',
    help: 'Weight decays with random labels: two or more, so that each size has networks with more and with less than the logit at which they are compared.',
  },
  genSizes: {
    label: 'Sizes, true',
    help: ({ grid }: MessageParams<'grid'>) =>
      `Training examples of the networks that generalise: far above the critical size. ${grid}`,
  },
  genDecays: {
    label: 'Decays, true',
    help: 'Weight decays with true labels: two or more. Strong ones leave logits that are less trigonometric, and such networks are not admitted.',
  },
  seedsHelp:
    'Networks of each kind, size and weight decay. Two or more give the crossing an interval.',
  maxStepsHelp: 'A run that has not converged after so many steps ends, and is counted aloud.',
  level: {
    label: 'Held equal',
    help: 'What the networks have in common where their norms are compared.',
    choices: { correctLogit: 'equal correct logit', trainLoss: 'equal train loss' },
  },
  rule: {
    label: 'Generalising means',
    help: 'Which networks on true labels are compared: by the paper’s share of all logits, or by test pairs.',
    choices: {
      share: '95 % of all logits trigonometric',
      heldOut: 'right and trigonometric on test pairs',
    },
  },
  /** What to expect of each network. */
  shows: {
    shared: 'ReLU units on one learned table, modulo 37: one to two minutes on two cores.',
    small:
      'x² units on one-hot numbers, modulo 37, as the preset Small: few of them are trigonometric enough.',
    paper:
      'The transformer of Varma et al., modulo 113: for those with a fast GPU, and not tried here.',
  },
  save: {
    memorising: 'Save random labels as CSV',
    generalising: 'Save true labels as CSV',
  },
  counted: 'Those that have not when the step limit comes are counted.',

  /** What one sees, in a sentence or two. */
  ready: ({ runs, count, first, second }: MessageParams<'runs' | 'count' | 'first' | 'second'>) =>
    `Ready to train ${runs} ${count === 1 ? 'run' : 'runs'}: ${first}, and ${second}.`,
  /** Both grids of the last one; `grid` in words. */
  grids: {
    memorising: ({ grid }: MessageParams<'grid'>) => `${grid} on random labels`,
    generalising: ({ grid }: MessageParams<'grid'>) => `${grid} on true labels`,
  },
  settingUp: 'Setting the runs up …',
  training: {
    memorising: 'Training on random labels.',
    generalising: 'Training on true labels.',
  },
  paused: {
    memorising: 'Paused on random labels.',
    generalising: 'Paused on true labels.',
  },
  stopped: 'Stopped.',
  /** `mem` and `gen` are exponents. */
  grow: ({ mem, gen }: MessageParams<'mem' | 'gen'>) =>
    `The norm for memorising goes as D^${mem}, that for generalising as D^${gen}.`,
  cross: ({ mem, gen, dCrit }: MessageParams<'mem' | 'gen' | 'dCrit'>) =>
    `The norm for memorising goes as D^${mem}, that for generalising as D^${gen}; they cross at D = ${dCrit}.`,
  growSoFar: ({ mem, gen }: MessageParams<'mem' | 'gen'>) =>
    `So far, the norm for memorising goes as D^${mem}, that for generalising as D^${gen}.`,
  crossSoFar: ({ mem, gen, dCrit }: MessageParams<'mem' | 'gen' | 'dCrit'>) =>
    `So far, the norm for memorising goes as D^${mem}, that for generalising as D^${gen}; they cross at D = ${dCrit}.`,

  /** Figures. */
  norms: 'Norms',
  levels: {
    correctLogit: {
      name: 'correct logit',
      title: 'Norm against D, at equal correct logit',
      titleAt: ({ level }: MessageParams<'level'>) =>
        `Norm against D, at a correct logit of ${level}`,
    },
    trainLoss: {
      name: 'train loss',
      title: 'Norm against D, at equal train loss',
      titleAt: ({ level }: MessageParams<'level'>) => `Norm against D, at a train loss of ${level}`,
    },
  },
  rules: { share: '95 % trigonometric (paper)', heldOut: 'held out' },
  alongDecay: 'Along weight decay',
  alongDecayTitle: 'Norm along weight decay, for each D',
  predictedMark: ({ size }: MessageParams<'size'>) => `predicted ${size}`,
  measuredMark: ({ size }: MessageParams<'size'>) => `measured ${size}`,

  /** The table of networks. */
  allNetworks: 'All networks',
  columns: {
    kind: 'Kind',
    correctLogit: 'Correct logit',
    trainLoss: 'Train loss',
    trigonometric: 'Trigonometric',
    lookup: 'of a lookup table',
    heldOut: 'Held out, test / train',
    compared: 'Compared',
  },
  admitted: {
    yes: 'yes',
    late: 'yes, ran out of steps',
    diverged: 'no: blew up',
    'not memorised': 'no: did not memorise',
    'not trigonometric': ({ share }: MessageParams<'share'>) =>
      `no: less than ${share} trigonometric`,
    'not generalising': 'no: does not answer the test pairs',
    'not held out': ({ share }: MessageParams<'share'>) => `no: less than ${share} held out`,
    'no number': 'no: logit, loss or norm not above 0',
  },

  /** What was found. */
  question: 'Does memorising cost more with more data?',
  claim: 'Memorising gets less efficient, generalising does not (P1)',
  /** The same claim by the rule that is not chosen. */
  otherRule: {
    share: 'P1, if generalising means 95 % of all logits trigonometric',
    heldOut: 'P1, if generalising means right and trigonometric on test pairs',
  },
  predictionTitle: 'Predicted D_crit beside the measured one',
  expected: 'Where the two norms cross, the paper expects D_crit.',
  toMeasure: '{measure} with the same network, and it appears here too.',
  measure: 'Measure it under Critical size',
  measuredBy: {
    ungrok: ({ decay }: MessageParams<'decay'>) =>
      `(Measured by ungrokking, weight decay ${decay}.)`,
    scratch: ({ decay }: MessageParams<'decay'>) =>
      `(Measured from scratch, weight decay ${decay}.)`,
  },
  notOneNetwork:
    'The networks with random labels and those with true labels are not the same network.',
  caution:
    'Take it with care: the mean correct logit of different circuits is not the same thing. With equal logits, one that memorises can have a far smaller train loss than one that generalises. So compare at equal train loss too. And a norm depends on how a network is written down.',
});
