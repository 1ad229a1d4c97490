import type { RunError } from '../../run/runError';
import type { Trainer, TrainerSpec } from '../trainer';
import type { WasmBuild } from '../wasm/loadKernels';

/** The methods of a trainer that the thread which has none asks of those that have. */
export type PoolMethods = Pick<
  Trainer,
  'advance' | 'measure' | 'setOptimizer' | 'weights' | 'state' | 'gradient'
>;

/** To a worker of the pool. Commands are obeyed one after the other, each answered under its number. */
export type PoolCommand =
  /** Make a trainer of these members; answered by its build. */
  | {
      readonly type: 'create';
      readonly call: number;
      readonly spec: TrainerSpec;
      readonly build: WasmBuild | undefined;
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
