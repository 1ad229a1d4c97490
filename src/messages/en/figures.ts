import type { MessageParams } from '../locale';
import { defineMessages } from '../locale';

/** What figures say in words, to those who do not see them, and where they are empty. Sentences follow one another. */
export const figuresText = defineMessages('figures', {
  axes: {
    trainExamples: 'training examples, D',
    testAccuracy: 'test accuracy',
    norm: 'parameter norm',
    ratio: 'o_gen / o_mem',
    steps: 'steps',
  },
  noneEnded: 'No run has ended yet.',
  noRuns: 'There are no runs to show yet.',
  nothingMeasured: 'Nothing has been measured yet.',
  noValues: ({ label }: MessageParams<'label'>) => `${label}: no values yet.`,
  range: ({ from, to }: MessageParams<'from' | 'to'>) => `${from} to ${to}`,
  mark: ({ label, at }: MessageParams<'label' | 'at'>) => `${label}: ${at}.`,
  markWithin: ({ label, at, range }: MessageParams<'label' | 'at' | 'range'>) =>
    `${label}: ${at} (95 % interval ${range}).`,
  sizes: 'Test accuracy by number of training examples.',
  accuracyAt: ({ accuracy, size }: MessageParams<'accuracy' | 'size'>) => `${accuracy} at ${size}`,
  curve: ({ label, ends }: MessageParams<'label' | 'ends'>) => `${label}: ${ends}.`,
  norms: 'Parameter norm by number of training examples.',
  slope: ({ label, slope, range }: MessageParams<'label' | 'slope' | 'range'>) =>
    `${label}: slope ${slope} (95 %: ${range})`,
  normRange: ({ label, range }: MessageParams<'label' | 'range'>) => `${label}, norms ${range}.`,
  ratios: 'Ratio of the circuits’ logits by number of training examples.',
  ratioAt: ({ ratio, size }: MessageParams<'ratio' | 'size'>) => `${ratio} at ${size}`,
  levels: ({ level }: MessageParams<'level'>) => `Parameter norm by ${level}, along weight decay.`,
  comparedAt: ({ level }: MessageParams<'level'>) => `They are compared at ${level}.`,
  noCurves: ({ kind }: MessageParams<'kind'>) => `${kind}: no curves yet.`,
  passing: ({ kind, passing, all }: MessageParams<'kind' | 'passing' | 'all'>) =>
    `${kind}: ${passing} of ${all} ${all === 1 ? 'curve passes' : 'curves pass'} that level.`,
  kinds: { memorising: 'memorising', generalising: 'generalising' },
  lines: ({ title }: MessageParams<'title'>) => `${title} by steps.`,
  lineEnd: ({ label, value, steps }: MessageParams<'label' | 'value' | 'steps'>) =>
    `${label} ends at ${value} after ${steps} steps.`,
  // What tooltips of curves say, and their legend.
  series: 'Curves that are shown',
  atSize: ({ size }: MessageParams<'size'>) => `D = ${size}`,
  reading: ({ label, value }: MessageParams<'label' | 'value'>) => `${label}: ${value}`,
  states: {
    waiting: 'waiting',
    running: 'running',
    done: 'converged',
    unconverged: 'ran out of steps',
    diverged: 'blew up',
  },
  cell: ({ label, value, state }: MessageParams<'label' | 'value' | 'state'>) =>
    `${label}: ${value}, ${state}`,
  noValueYet: 'no value yet',
  noValue: 'no value',
  cells: ({ count, states }: MessageParams<'count' | 'states'>) =>
    `${count} ${count === 1 ? 'cell' : 'cells'}: ${states}.`,
  values: ({ range }: MessageParams<'range'>) => `Values go from ${range}.`,
  cellMark: ({ label, row, value, at }: MessageParams<'label' | 'row' | 'value' | 'at'>) =>
    `${label} at ${row} ${value}: ${at}.`,
  criticalSize: 'D_crit, 95 %',
});
