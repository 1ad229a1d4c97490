import type { OperationName } from '../../tasks/operations';

/** Names of the engines one can ask for; `auto` takes the best that this machine has. */
export const ENGINE_NAMES = [
  'auto',
  'webgpu',
  'wasm',
  'wasm-plain',
  'tfjs',
  'tfjs-webgpu',
  'tfjs-wasm',
  'tfjs-cpu',
] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

export const MODEL_KINDS = ['mlp', 'transformer'] as const;
export const EMBEDDINGS = ['onehot', 'shared', 'separate'] as const;
export const ACTIVATIONS = ['relu', 'square'] as const;
export const LABELS = ['true', 'random'] as const;
/** What becomes of the optimiser's memory when the training data change during a run. */
export const ON_DATA_CHANGE = ['keep', 'reset'] as const;

/** What the network is: its family and sizes. A family ignores the sizes it has no use for. */
export interface ModelConfig {
  readonly kind: (typeof MODEL_KINDS)[number];
  /** How an mlp reads its two tokens. */
  readonly embedding: (typeof EMBEDDINGS)[number];
  readonly activation: (typeof ACTIVATIONS)[number];
  /** Hidden units of the mlp. */
  readonly dHidden: number;
  /** Width of the embedding (mlp: `shared`, `separate`) or of the residual stream (transformer). */
  readonly dModel: number;
  readonly heads: number;
  readonly dMlp: number;
  /** Multiplies every initial weight (Liu et al. 2022, "Omnigrok"). */
  readonly initScale: number;
}

/** AdamW with a linear warm-up. Full batch. */
export interface OptimizerConfig {
  readonly learningRate: number;
  readonly weightDecay: number;
  /** The learning rate at step t (from 1) is learningRate · min(1, t / max(1, warmupSteps)). */
  readonly warmupSteps: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/** Where the words for the phases of a run begin and end. */
export interface PhaseThresholds {
  /** Train accuracy from which a run counts as having memorised. */
  readonly memorised: number;
  /** Test accuracy from which a run counts as having generalised. */
  readonly grokked: number;
  /** Test accuracy up to which it counts as having generalised nothing, unless three times chance is more. */
  readonly low: number;
  /** Test accuracy that moves by no more than this counts as unchanged. */
  readonly steady: number;
  /** Measurements in a row that a phase must last before it is named. */
  readonly hold: number;
}

/** Everything that decides a run, and how it is read. Equal configs give equal runs on one device. */
export interface RunConfig {
  readonly preset: string;
  readonly task: {
    readonly op: OperationName;
    /** The modulus; S5 has 120 tokens whatever p is. */
    readonly p: number;
    /** D. */
    readonly trainExamples: number;
    readonly labels: (typeof LABELS)[number];
  };
  readonly model: ModelConfig;
  readonly optimizer: OptimizerConfig & {
    /**
     * When the training data change during a run, AdamW's averages and step count are kept, or begin afresh as in a run that
     * starts from these weights: bias correction and warm-up repeat.
     */
    readonly onDataChange: (typeof ON_DATA_CHANGE)[number];
  };
  /** How the phases of a run are told apart; no part of its training. */
  readonly phases: PhaseThresholds;
  /** A change of the data that belongs to the run: after so many steps, it trains on the first so many examples only. */
  readonly cut: {
    /** 0: never. */
    readonly step: number;
    readonly trainExamples: number;
  };
  readonly seed: number;
  readonly engine: EngineName;
  /** The run stops by itself after this many steps. */
  readonly maxSteps: number;
  /** After a log-spaced start, metrics are measured every this many steps. */
  readonly logEvery: number;
  /** Steps per second at most; 0 is as fast as the machine can. */
  readonly speed: number;
}
