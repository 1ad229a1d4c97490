import type { OptimizerConfig } from '../../run/config/runConfig';
import { adamwStep, startingState } from '../trainer/adamw';
import { norm } from '../trainer/measurement';
import type { PaddedLayout } from '../trainer/paddedLayout';
import type { Measurement, Member, TrainerSpec, TrainingState, Weights } from '../trainer/trainer';
import { createHeap, type Heap } from './heap';
import type { Address, Kernels } from './kernels';
import { addShards, createMemberSums, type MemberOptions, type MemberSums } from './memberSums';
import { measurementFromShards, type ShardStatistics, treeSteps } from './shards';

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
