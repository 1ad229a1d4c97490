import type { SweepStudy } from '../reproduction/sweepStudies';

/** One way to cut grokked networks, of which the others differ in one thing. */
export interface Condition {
  /** What differs, as a table says it. */
  readonly label: string;
  readonly study: SweepStudy;
}

const USUAL = {
  network: 'onehot',
  protocol: 'ungrok',
  labels: 'true',
  grid: { trainExamples: '120:600:7log', weightDecay: '0.5,1,2' },
  seeds: 5,
  steps: 10_000,
} as const satisfies SweepStudy;

/** By the names of their files. Settings, sizes and seeds were chosen before they were run; the sizes of ReLU, once more, as D_crit lay beyond the first. */
export const CONDITIONS = {
  usual: { label: 'as usual', study: USUAL },
  reset: {
    label: 'the optimiser forgets at the cut',
    study: { ...USUAL, settings: { 'optimizer.onDataChange': 'reset' } },
  },
  'later-cut': {
    label: 'cut after 10,000 steps, not 2,000',
    study: { ...USUAL, settings: { 'cut.step': 10_000 } },
  },
  longer: {
    label: 'all runs 40,000 steps after the cut, converged or not',
    study: { ...USUAL, steps: 40_000, toLastStep: true },
  },
  faster: {
    label: 'learning rate 0.03, not 0.01',
    study: { ...USUAL, settings: { 'optimizer.learningRate': 0.03 } },
  },
  'small-epsilon': {
    label: 'ε = 1e-12, not 1e-8',
    study: { ...USUAL, settings: { 'optimizer.epsilon': 1e-12 } },
  },
  'large-epsilon': {
    label: 'ε = 1e-5',
    study: { ...USUAL, settings: { 'optimizer.epsilon': 1e-5 } },
  },
  narrow: { label: '32 units, not 64', study: { ...USUAL, settings: { 'model.dHidden': 32 } } },
  p23: {
    label: 'p = 23, not 37',
    study: {
      ...USUAL,
      settings: { 'task.p': 23 },
      grid: { ...USUAL.grid, trainExamples: '60:300:7log' },
    },
  },
  relu: {
    label: 'ReLU, not x²',
    study: {
      ...USUAL,
      settings: { 'model.activation': 'relu' },
      grid: { ...USUAL.grid, trainExamples: '250:1250:7log' },
    },
  },
  shared: {
    label: 'one embedding for both numbers',
    study: {
      ...USUAL,
      settings: { 'model.embedding': 'shared' },
      grid: { ...USUAL.grid, trainExamples: '80:600:7log' },
    },
  },
  'shared-relu': {
    label: 'one embedding and 128 ReLU units (network “embedding”)',
    study: {
      ...USUAL,
      network: 'embedding',
      grid: { ...USUAL.grid, trainExamples: '80:600:7log' },
    },
  },
} as const satisfies Record<string, Condition>;
export type ConditionName = keyof typeof CONDITIONS;
export const CONDITION_NAMES = Object.keys(CONDITIONS) as ConditionName[];
