import { said } from '../said';
import type { Told } from '../told';

/** What figures say in words, to those who do not see them, and where they are empty. Sentences follow one another. */
export const figuresText = said('figures', {
  axes: {
    trainExamples: 'training examples, D',
    testAccuracy: 'test accuracy',
    norm: 'parameter norm',
    steps: 'steps',
  },
  noneEnded: 'No run has ended yet.',
  noRuns: 'There are no runs to show yet.',
  nothingMeasured: 'Nothing has been measured yet.',
  noValues: ({ label }: Told<'label'>) => `${label}: no values yet.`,
  range: ({ from, to }: Told<'from' | 'to'>) => `${from} to ${to}`,
  mark: ({ label, at }: Told<'label' | 'at'>) => `${label}: ${at}.`,
  markWithin: ({ label, at, range }: Told<'label' | 'at' | 'range'>) =>
    `${label}: ${at} (95 % interval ${range}).`,
  sizes: 'Test accuracy by number of training examples.',
  accuracyAt: ({ accuracy, size }: Told<'accuracy' | 'size'>) => `${accuracy} at ${size}`,
  curve: ({ label, ends }: Told<'label' | 'ends'>) => `${label}: ${ends}.`,
  norms: 'Parameter norm by number of training examples.',
  slope: ({ label, slope, range }: Told<'label' | 'slope' | 'range'>) =>
    `${label}: slope ${slope} (95 %: ${range})`,
  normRange: ({ label, range }: Told<'label' | 'range'>) => `${label}, norms ${range}.`,
  levels: ({ level }: Told<'level'>) => `Parameter norm by ${level}, along weight decay.`,
  comparedAt: ({ level }: Told<'level'>) => `They are compared at ${level}.`,
  noCurves: ({ kind }: Told<'kind'>) => `${kind}: no curves yet.`,
  passing: ({ kind, passing, all }: Told<'kind' | 'passing' | 'all'>) =>
    `${kind}: ${passing} of ${all} curves pass that level.`,
  kinds: { memorising: 'memorising', generalising: 'generalising' },
  lines: ({ title }: Told<'title'>) => `${title} by steps.`,
  lineEnd: ({ label, value, steps }: Told<'label' | 'value' | 'steps'>) =>
    `${label} ends at ${value} after ${steps} steps.`,
  states: {
    waiting: 'waiting',
    running: 'running',
    done: 'at rest',
    unconverged: 'ran out of steps',
  },
  cell: ({ label, value, state }: Told<'label' | 'value' | 'state'>) =>
    `${label}: ${value}, ${state}`,
  noValue: 'no value yet',
  cells: ({ count, states }: Told<'count' | 'states'>) => `${count} cells: ${states}.`,
  values: ({ range }: Told<'range'>) => `Values go from ${range}.`,
  cellMark: ({ label, row, value, at }: Told<'label' | 'row' | 'value' | 'at'>) =>
    `${label} at ${row} ${value}: ${at}.`,
  criticalSize: 'D_crit, 95 %',
});
