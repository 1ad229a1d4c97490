import type { OptimizerConfig } from '../../run/runConfig';
import { adamwStep } from '../adamwStep';
import { norm } from '../norm';
import type { PaddedLayout } from '../paddedLayout';
import { startingState } from '../startingState';
import type { Measurement, Member, TrainerSpec, TrainingState, Weights } from '../trainer';
import { createHeap, type Heap } from './heap';
import type { Address, Kernels } from './kernels';
import { createMemberSums, type MemberOptions, type MemberSums } from './memberSums';
import { measurementFromShards, type ShardStatistics } from './shardStatistics';

/** A member with its state: what is left to do is to see that its gradient is that of its weights. */
export interface WasmMember {
  readonly sums: MemberSums;
  /** One AdamW update by the gradient; `step` counts from 1. */
  update(step: number, optimizer: OptimizerConfig): void;
  /** From the statistics of all shards, at weights whose gradient is there. */
  measurement(train: readonly ShardStatistics[], test: readonly ShardStatistics[]): Measurement;
  weights(): Weights;
  state(): TrainingState;
  gradient(): Weights;
}

/** Fills the blocks of a member's state. A function of its own, so that what is packed here can go. */
function stateBlocks(heap: Heap, { layout, size, weights }: MemberSums, member: Member) {
  let start: TrainingState | undefined;
  const packed = (part: keyof TrainingState) => () => {
    start ??= startingState(member);
    return layout.pack(start[part]);
  };
  heap.fill(weights, size, packed('weights'));
  const block = (part: keyof TrainingState) => heap.allocateFilled(size, packed(part));
  return { m: block('m'), v: block('v'), compensation: block('compensation') };
}

/** Puts a member into the memory of a module. The heap is all that it takes; no kernel runs before the first step. */
export function createWasmMember(
  spec: TrainerSpec,
  member: Member,
  kernels: Kernels,
  { heap = createHeap(kernels), ...making }: MemberOptions = {},
): WasmMember {
  const sums = createMemberSums(spec, member, kernels, { ...making, heap });
  const { m, v, compensation } = stateBlocks(heap, sums, member);
  const { weights, gradient, size } = sums;
  const layout: PaddedLayout = sums.layout;
  const read = (at: Address) => layout.unpack(heap.view(at, size));

  return {
    sums,
    update(step, optimizer) {
      const { decay, rate, inverse } = adamwStep(optimizer, step);
      const { epsilon, beta1, beta2 } = optimizer;
      kernels.adamw(
        weights,
        m,
        v,
        compensation,
        gradient,
        size,
        decay,
        rate,
        inverse,
        epsilon,
        beta1,
        1 - beta1,
        beta2,
        1 - beta2,
      );
    },
    measurement(train, test) {
      const norms = Object.entries(read(weights)).map(([name, values]) => [name, norm([values])]);
      const testCount = sums.count('test');
      return {
        train: measurementFromShards(train, sums.count('train')),
        ...(testCount > 0 ? { test: measurementFromShards(test, testCount) } : {}),
        weightNorms: Object.fromEntries(norms),
        gradientNorm: norm([heap.view(gradient, size)]),
      };
    },
    weights: () => read(weights),
    state: () => ({
      weights: read(weights),
      m: read(m),
      v: read(v),
      compensation: read(compensation),
    }),
    gradient: () => read(gradient),
  };
}
