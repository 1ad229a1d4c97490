import type { OptimizerConfig } from '../../run/runConfig';
import type { Measurement, Member, TrainerSpec, TrainingState, Weights } from '../trainer';
import { addShards } from './addShards';
import type { Kernels } from './kernels';
import type { MemberOptions } from './memberSums';
import type { ShardStatistics } from './shardStatistics';
import { treeSteps } from './shardTree';
import { createWasmMember } from './wasmMember';

/** One member of a trainer on this engine, trained on the calling thread alone. */
export interface WasmRun {
  /** One AdamW update; `step` counts from 1. */
  update(step: number, optimizer: OptimizerConfig): void;
  measure(): Measurement;
  weights(): Weights;
  state(): TrainingState;
  /** The gradient of the mean training loss. */
  gradient(): Weights;
}

/** Puts a member into the memory of a module, as createWasmMember does. */
export function createWasmRun(
  spec: TrainerSpec,
  member: Member,
  kernels: Kernels,
  making?: MemberOptions,
): WasmRun {
  const { sums, ...own } = createWasmMember(spec, member, kernels, making);
  const tree = treeSteps({ first: 0, end: sums.shards });
  let gradientIsFresh = false;

  /** The gradient, of weights that `sums` is prepared for; adds to `measured` where there is one. */
  function addUp(measured?: ShardStatistics[]): void {
    addShards(sums, tree, measured);
    sums.finish();
    gradientIsFresh = true;
  }

  function refresh(): void {
    if (gradientIsFresh) return;
    sums.prepare();
    addUp();
  }

  return {
    ...own,
    update(step, optimizer) {
      refresh();
      own.update(step, optimizer);
      gradientIsFresh = false;
    },
    measure() {
      sums.prepare();
      const test = Array.from({ length: sums.shards }, (_, i) => sums.statistics('test', i));
      const train: ShardStatistics[] = [];
      addUp(train);
      return own.measurement(train, test);
    },
    gradient() {
      refresh();
      return own.gradient();
    },
  };
}
