import type { PhaseName } from '../phase/phases';
import type { FieldPath } from './fields';
import type { Setting, Settings } from './settings';

/** What a preset can promise: the phase in which a run that keeps the promise ends. */
export const PRESET_CLAIMS = {
  groks: { endsIn: 'grokked' },
  never: { endsIn: 'plateau' },
  'at once': { endsIn: 'generalised at once' },
} as const satisfies Record<string, { readonly endsIn: PhaseName }>;

export type PresetClaim = keyof typeof PRESET_CLAIMS;

/** A named starting point: what a run of it does, and what it changes in the defaults. */
export interface Preset {
  /** What a run of it does, whatever the seed; `lab presets` tests it. */
  readonly claim: PresetClaim;
  readonly settings: Settings;
}

/** What every preset starts from. */
export const DEFAULTS: Readonly<Record<FieldPath, Setting>> = {
  'task.op': 'add',
  'task.p': 59,
  'task.trainExamples': 1740,
  'task.labels': 'true',
  'model.kind': 'mlp',
  'model.embedding': 'onehot',
  'model.activation': 'relu',
  'model.dHidden': 128,
  'model.dModel': 64,
  'model.heads': 4,
  'model.dMlp': 256,
  'model.initScale': 1,
  'optimizer.learningRate': 0.01,
  'optimizer.weightDecay': 1,
  'optimizer.warmupSteps': 10,
  'optimizer.beta1': 0.9,
  'optimizer.beta2': 0.98,
  'optimizer.epsilon': 1e-8,
  // Nothing but the data changes then. The paper does not say; a reset would be a push of its own: AdamW's first steps
  // from empty averages are as long as the learning rate, however small the gradient.
  'optimizer.onDataChange': 'keep',
  'cut.step': 0,
  'cut.trainExamples': 100,
  'phases.memorised': 0.99,
  'phases.grokked': 0.95,
  'phases.low': 0.2,
  'phases.steady': 0.1,
  'phases.hold': 5,
  seed: 0,
  engine: 'auto',
  maxSteps: 4000,
  logEvery: 10,
  speed: 0,
};

/** Half the arithmetic of `quick` a step, and a tenth until it groks. */
const SMALL = {
  'task.p': 37,
  'task.trainExamples': 616, // 45 % of 1,369
  'model.activation': 'square',
  'model.dHidden': 64,
  maxSteps: 3000,
} as const satisfies Settings;

const TABLE = {
  quick: {
    claim: 'groks',
    settings: {},
  },
  small: {
    claim: 'groks',
    settings: SMALL,
  },
  transformer: {
    claim: 'groks',
    settings: {
      'task.trainExamples': 1400,
      'model.kind': 'transformer',
      'optimizer.learningRate': 0.003,
      maxSteps: 6000,
    },
  },
  paper: {
    claim: 'groks',
    settings: {
      'task.p': 113,
      'task.trainExamples': 3830,
      'model.kind': 'transformer',
      'model.dModel': 128,
      'model.dMlp': 512,
      'optimizer.learningRate': 0.001,
      maxSteps: 20000,
      logEvery: 25,
    },
  },
  never: {
    claim: 'never',
    settings: { ...SMALL, 'task.trainExamples': 205, maxSteps: 6000 },
  },
  instant: {
    claim: 'at once',
    settings: { ...SMALL, 'task.trainExamples': 1232, maxSteps: 1000 },
  },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof TABLE;
export const PRESETS: Readonly<Record<PresetName, Preset>> = TABLE;
export const PRESET_NAMES = Object.keys(TABLE) as PresetName[];
export const DEFAULT_PRESET: PresetName = 'quick';
export const isPresetName = (name: string): name is PresetName => Object.hasOwn(TABLE, name);

/** All settings of a preset, defaults included. */
export const presetSettings = (name: PresetName): Record<FieldPath, Setting> => ({
  ...DEFAULTS,
  ...PRESETS[name].settings,
});
