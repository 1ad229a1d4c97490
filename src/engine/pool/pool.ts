import type { Port } from '../../run/events/port';
import type { RunError } from '../../run/events/runError';
import type { Trainer, TrainerSpec } from '../trainer/trainer';
import type { WasmBuild } from '../wasm/loadKernels';
import type { ShardRange } from '../wasm/shards';
import type { ShareBuffers, ShareStatistics } from '../wasm/wasmShare';

/** The methods of a trainer that the thread which has none asks of those that have. */
export type PoolMethods = Pick<
  Trainer,
  'advance' | 'measure' | 'setOptimizer' | 'weights' | 'state' | 'gradient'
>;

/** A share of a single run, for a thread beside the one that has the run. */
export interface ShareSpec {
  /** One member; its weights and state are not used. */
  readonly spec: TrainerSpec;
  readonly shards: number;
  readonly range: ShardRange;
  readonly build: WasmBuild;
}

/** What comes of a letter: the letter itself, and what was asked to be measured. */
export interface ShareResult {
  readonly buffers: ShareBuffers;
  readonly statistics: ShareStatistics | undefined;
}

/** To a worker of the pool. Commands are obeyed one after the other, each answered under its number. */
export type PoolCommand =
  /** Make a trainer of these members; answered by its build. */
  | {
      readonly type: 'create';
      readonly call: number;
      readonly spec: TrainerSpec;
      readonly build: WasmBuild | undefined;
    }
  /** Take a share of a run; answered by its build. */
  | { readonly type: 'share'; readonly call: number; readonly order: ShareSpec }
  /** Sum up that share; answered by a ShareAnswer. */
  | {
      readonly type: 'sum';
      readonly call: number;
      readonly letter: ShareBuffers;
      readonly measured: boolean;
    }
  | {
      [Method in keyof PoolMethods]: {
        readonly type: 'ask';
        readonly call: number;
        readonly method: Method;
        readonly args: Parameters<PoolMethods[Method]>;
      };
    }[keyof PoolMethods];

/** From a worker of the pool. */
export type PoolReport =
  | { readonly type: 'answer'; readonly call: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly call: number; readonly error: RunError };

/** One worker of a pool, in which servePool listens. */
export interface PoolWorker {
  readonly port: Port<PoolCommand, PoolReport>;
  /** Called, with a reason for people, when it stops by itself. */
  onLost: ((reason: string) => void) | null;
  /** Ends it at once, whatever it is doing, and frees all that it holds. */
  close(): void;
}

/** Threads beside the calling one that a machine offers: members of an ensemble, or examples of a large run, are spread over
 * them. */
export interface Pool {
  /** How many it is worth having: one a core. */
  readonly workers: number;
  /** Starts one. May throw where there can be none. */
  open(): PoolWorker;
}
