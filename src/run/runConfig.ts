import type { OperationName } from '../tasks/operations';

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

/** Everything that decides a run. Equal configs give equal runs on one device. */
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
  readonly optimizer: OptimizerConfig;
  readonly seed: number;
  readonly engine: EngineName;
  /** The run stops by itself after this many steps. */
  readonly maxSteps: number;
  /** After a log-spaced start, metrics are measured every this many steps. */
  readonly logEvery: number;
  /** Steps per second at most; 0 is as fast as the machine can. */
  readonly speed: number;
}
