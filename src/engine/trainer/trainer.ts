import type { ModelConfig, OptimizerConfig } from '../../run/config/runConfig';
import type { TrainingState, Weights } from '../../run/model/trainingState';
import type { KernelTime, TimingMethod } from '../../run/profile/profile';

export type { TrainingState, Weights };

/** Weights to start from; in float64, what float32 cannot hold of them is carried over by the optimiser. */
export type InitialWeights = Readonly<Record<string, Float32Array | Float64Array>>;

/** One independent run: its own data, weights and optimiser settings. Members of a trainer share model sizes. */
export interface Member {
  /** Row-major [n, 3] = (token x, token y, label); n ≥ 1. */
  readonly train: Int32Array;
  /** As `train`; may be empty. */
  readonly test: Int32Array;
  readonly weights: InitialWeights;
  /** What an earlier trainer left of this member; it goes on from there, and `weights` are not used. */
  readonly state?: TrainingState | undefined;
  readonly optimizer: OptimizerConfig;
}

/** What a trainer is made of: one model, and the members that train it side by side. */
export interface TrainerSpec {
  readonly model: ModelConfig;
  /** Number of tokens; the number of classes is the same. */
  readonly tokens: number;
  readonly members: readonly Member[];
  /** Steps that every member has already done; 0 by default. */
  readonly step?: number | undefined;
}

/** A network's answers over one set of examples. */
export interface SetMeasurement {
  /** Mean cross-entropy, nats. */
  readonly loss: number;
  /** Share answered right: the label's logit is the first largest. */
  readonly accuracy: number;
  /** Mean of (logit of the label − mean logit of the row). */
  readonly correctLogit: number;
  /** Root mean square of the row-centred logits. */
  readonly rmsLogit: number;
}

/** One member at its present step, before the next update. */
export interface Measurement {
  readonly train: SetMeasurement;
  /** Absent where the test set is empty. */
  readonly test?: SetMeasurement;
  /** √(Σ w²) of each parameter, by name. */
  readonly weightNorms: Readonly<Record<string, number>>;
  /** √(Σ g²) of the mean training loss over all parameters. */
  readonly gradientNorm: number;
}

/**
 * Full-batch training of `members` independent runs by AdamW. Every engine implements it, with the same parameters
 * (modelParameters), loss and update. Errors: methods reject with EngineError; after that only `dispose` is of use.
 */
export interface Trainer {
  /** Steps done, those of an earlier trainer included. */
  readonly step: number;
  /** Does `steps` updates of every member. It resolves when the next call may be made without running far ahead. */
  advance(steps: number): Promise<void>;
  /** Waits until all that was asked for is done. */
  flush(): Promise<void>;
  /** Measures every member, in order. Changes nothing. */
  measure(): Promise<Measurement[]>;
  /** New optimiser settings of one member, from the next step on. */
  setOptimizer(member: number, optimizer: OptimizerConfig): void;
  weights(member: number): Promise<Weights>;
  /** What a new trainer needs to go on with this member, bit for bit as this one would. */
  state(member: number): Promise<TrainingState>;
  /** The gradient of the mean training loss at the present weights. */
  gradient(member: number): Promise<Weights>;
  /** Takes the step apart; absent where the engine cannot. `now` is a clock in milliseconds. */
  profiler?(now: () => number): Profiler;
  /** Frees everything. No other method may be called after it. */
  dispose(): void;
}

/**
 * Takes an engine's step apart. It trains on, and not along the run's path: only for a trainer that is thrown away. It
 * frees what it made before it resolves.
 */
export interface Profiler {
  readonly how: TimingMethod;
  /** What each kernel takes of a step, in the order of the step. */
  kernels(): Promise<KernelTime[]>;
  /** The rate of a large square product, in 10⁹ operations a second. */
  peakGflops(): Promise<number>;
}
