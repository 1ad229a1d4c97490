import type { MessageParams } from '../locale';
import { defineMessages } from '../locale';

/** The view of the critical size. */
export const criticalViewText = defineMessages('criticalView', {
  /** Its settings. */
  protocol: {
    label: 'Protocol',
    help: 'From scratch: each run trains on D examples from the start. Ungrokking: it has grokked on all pairs, and goes on with D of them.',
    choices: { scratch: 'from scratch', ungrok: 'ungrokking' },
  },
  networkHelp: 'What is trained. Another network brings a grid that shows its transition.',
  from: { label: 'D from', help: 'The smallest number of training examples.' },
  to: { label: 'D to', help: 'The largest number of training examples.' },
  sizes: {
    label: 'Sizes',
    help: 'How many sizes, at equal ratios. More of them measure the transition finer.',
  },
  weightDecays: {
    label: 'Weight decays',
    help: 'A list such as 0.5, 1, 2: each has a critical size of its own.',
  },
  seedsHelp: 'Runs of each size and weight decay. Two or more give the critical size an interval.',
  maxStepsHelp: 'A run that has not converged after so many steps ends, and is marked.',
  notBelow: ({ from, to }: MessageParams<'from' | 'to'>) =>
    `The smallest size, ${from}, must lie below the largest, ${to}.`,
  /** What to expect of each network. */
  shows: {
    shared:
      'ReLU units on one learned table, modulo 37: a sharp transition, within a minute or so.',
    small: 'x² units on one-hot numbers, modulo 37, as the preset Small: a wider transition.',
    paper:
      'The transformer of Varma et al., modulo 113. Hours on a processor: for those with a fast GPU.',
  },
  marked:
    'One that has not when the step limit comes is marked by a corner, one that blew up by a cross.',

  /** What one sees, in a sentence or two. `grid` is a grid in words. */
  ready: ({ runs, count, grid }: MessageParams<'runs' | 'count' | 'grid'>) =>
    `Ready to train ${runs} ${count === 1 ? 'run' : 'runs'}: ${grid}.`,
  preparing: ({ step, of }: MessageParams<'step' | 'of'>) =>
    `Training on all pairs first: step ${step} of ${of}.`,
  settingUp: ({ runs, count }: MessageParams<'runs' | 'count'>) =>
    `Setting ${runs} ${count === 1 ? 'run' : 'runs'} up …`,
  doing: {
    stopped: ({ grid }: MessageParams<'grid'>) => `Stopped ${grid}.`,
    paused: ({ grid }: MessageParams<'grid'>) => `Paused ${grid}.`,
    training: ({ grid }: MessageParams<'grid'>) => `Training ${grid}.`,
  },
  /** `sizes` is a list of those below. */
  soFar: {
    stopped: ({ sizes }: MessageParams<'sizes'>) => `Stopped. So far, D_crit is ${sizes}.`,
    paused: ({ sizes }: MessageParams<'sizes'>) => `Paused. So far, D_crit is ${sizes}.`,
    training: ({ sizes }: MessageParams<'sizes'>) => `Training. So far, D_crit is ${sizes}.`,
  },
  someDiverged: ({ runs, count }: MessageParams<'runs' | 'count'>) =>
    `${runs} ${count === 1 ? 'run' : 'runs'} blew up.`,
  found: ({ sizes }: MessageParams<'sizes'>) => `D_crit is ${sizes}.`,
  firstSize: ({ dCrit, decay }: MessageParams<'dCrit' | 'decay'>) =>
    `${dCrit} at weight decay ${decay}`,
  nextSize: ({ dCrit, decay }: MessageParams<'dCrit' | 'decay'>) => `${dCrit} at ${decay}`,
  and: ({ some, last }: MessageParams<'some' | 'last'>) => `${some} and ${last}`,
  nothing: 'No run says anything about D_crit.',

  /** The heat map. */
  map: 'Heat map',
  titles: {
    scratch: 'Test accuracy, trained from scratch',
    ungrok: 'Test accuracy, cut to D after grokking',
  },
  weightDecay: 'weight decay',
  cell: ({ size, decay }: MessageParams<'size' | 'decay'>) => `D = ${size}, weight decay ${decay}`,
  cellOfSeed: ({ size, decay, seed }: MessageParams<'size' | 'decay' | 'seed'>) =>
    `D = ${size}, weight decay ${decay}, seed ${seed}`,
  /** `cell` is one of these two. */
  wouldReplace: ({ cell, step }: MessageParams<'cell' | 'step'>) =>
    `${cell} would take the place of the run in the Lab, which is at step ${step}.`,
  keep: 'Keep the run in the Lab',
  open: 'Open this one',
  hint: 'A cell opens its run in the Lab.',
  cellsShow: 'Cells show',
  mean: 'the mean over seeds',
  seed: ({ seed }: MessageParams<'seed'>) => `seed ${seed}`,
  allRuns: 'All runs',

  /** The curves. */
  curves: 'Curves',
  curvesTitle: 'Test accuracy against D',
  curve: {
    decay: ({ decay }: MessageParams<'decay'>) => `weight decay ${decay}`,
    scratch: ({ decay }: MessageParams<'decay'>) => `scratch, ${decay}`,
    ungrok: ({ decay }: MessageParams<'decay'>) => `ungrokking, ${decay}`,
  },
  blewUp: ({ curve, count }: MessageParams<'curve' | 'count'>) => `${curve} (${count} blew up)`,
  ranOut: ({ curve, count }: MessageParams<'curve' | 'count'>) => `${curve} (${count} ran out)`,

  /** What was found. */
  foundTitle: 'D_crit, with its 95 % interval',
  foundTable: 'Critical sizes and their 95 % intervals',
  foundColumns: { scratch: 'From scratch', ungrok: 'Ungrokking' },
  noneFound: 'D_crit appears here as runs end.',
  needsSeeds: 'needs two seeds',
  runs: ({ runs, count }: MessageParams<'runs' | 'count'>) =>
    `${runs} ${count === 1 ? 'run' : 'runs'}`,
  /** Goes on where one of the two before it ends. */
  runsDiverged: ({ runs, diverged }: MessageParams<'runs' | 'diverged'>) =>
    `${runs}; left out as they blew up: ${diverged}`,
  runsLate: ({ runs, count, late }: MessageParams<'runs' | 'count' | 'late'>) =>
    `${runs} ${count === 1 ? 'run' : 'runs'}, ${late} of which ran out of steps`,
  claims: {
    p2: 'Ungrokking: a sharp transition (P2)',
    p3: 'Weight decay does not move it (P3)',
    p4: 'Semi-grokking happens (P4)',
  },
  aboutCuts: 'P2 and P3 are about ungrokking: choose that protocol, and start again.',
});
