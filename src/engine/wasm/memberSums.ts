import { modelParameters } from '../../run/model/modelParameters';
import { rowLoss } from '../trainer/measurement';
import { type PaddedLayout, paddedLayout, VEC } from '../trainer/paddedLayout';
import type { Member, TrainerSpec } from '../trainer/trainer';
import { createHeap, type Heap } from './heap';
import type { Address, Kernels } from './kernels';
import { newMatrix, type Span, TILE } from './matrix';
import { mlpPlan } from './mlpPlan';
import { BLOCK, type TokenSlots } from './modelPlan';
import { createProducts } from './products';
import { type ShardStatistics, shardCount, shardStart, type TreeStep, treeLevels } from './shards';
import { transformerPlan } from './transformerPlan';

const PLANS = { mlp: mlpPlan, transformer: transformerPlan } as const;

/** Numbers of an example in memory: two slots and the label. */
const EXAMPLE_BYTES = 12;
/** Numbers of a row's loss in memory: s and T. */
const LOSS_FLOATS = 2;
/** Sums that logitStatistics adds to. */
const SUMS = 3;

export type SetName = 'train' | 'test';

/** What of a member follows from its weights and examples alone: sums over shards of examples, and the gradient. */
export interface MemberSums {
  readonly layout: PaddedLayout;
  /** Blocks of that layout, of `size` floats. Whoever writes weights prepares before anything else. */
  readonly weights: Address;
  readonly gradient: Address;
  readonly size: number;
  /** Parts of either set. */
  readonly shards: number;
  /** Floats of the sum at hand. */
  readonly floats: number;
  /** Examples of a set. */
  count(set: SetName): number;
  /** Makes ready for weights that are new. */
  prepare(): void;
  /** What is measured of a shard. */
  statistics(set: SetName, shard: number): ShardStatistics;
  /** The sum of a shard of the training set, from now on at hand; statistics where they are asked for. */
  sum(shard: number, measured?: boolean): ShardStatistics | undefined;
  /** Adds up: all that a tree asks for but taking. */
  combine(step: Exclude<TreeStep, { do: 'take' }>): void;
  /** Copies the sum at hand to or from [floats]. */
  write(to: Float32Array): void;
  read(from: Float32Array): void;
  /** Makes the gradient of the mean training loss of the sum of all shards. Once, after `prepare`. */
  finish(): void;
}

/** The examples ([n, 3] = x, y, label) with tokens replaced by slots. */
function withSlots(examples: Int32Array, slotsOf: TokenSlots): Int32Array {
  const rows = examples.slice();
  for (let i = 0; i < rows.length; i += 3) {
    rows.set(slotsOf(rows[i] as number, rows[i + 1] as number), i);
  }
  return rows;
}

/** How to make what a member needs, where it is not as usual. */
export interface MemberOptions {
  /** A heap that only counts, say. */
  readonly heap?: Heap | undefined;
  /** For those who want to watch them. */
  readonly makeProducts?: typeof createProducts | undefined;
  /** Instead of what shardCount says. */
  readonly shards?: number | undefined;
}

/** Puts a model and a member's examples into the memory of a module; the weights are zeros until somebody writes them. */
export function createMemberSums(
  spec: TrainerSpec,
  member: Member,
  kernels: Kernels,
  making: MemberOptions = {},
): MemberSums {
  const { model, tokens } = spec;
  const { heap = createHeap(kernels), makeProducts = createProducts } = making;
  const shards = making.shards ?? shardCount(spec, member);
  const layout = paddedLayout(modelParameters(model, tokens), TILE);
  const size = layout.size4 * VEC;
  const weights = heap.allocateFloats(size);
  const gradient = heap.allocateFloats(size);
  const logits = newMatrix(heap, BLOCK, tokens);
  const products = makeProducts(kernels, heap);
  const { create, slotsOf } = PLANS[model.kind];
  const plan = create({
    kernels,
    heap,
    products,
    layout,
    model,
    tokens,
    weights,
    gradient,
    logits,
  });
  const floats = plan.sums.reduce((sum, span) => sum + span.floats, 0);
  const levelSums = Array.from({ length: treeLevels(shards) }, () => heap.allocateFloats(floats));
  const upload = (examples: Int32Array) => ({
    examples: heap.allocateFilled(examples.length, () =>
      withSlots(examples, slotsOf(model, tokens)),
    ),
    count: examples.length / 3,
  });
  const sets = { train: upload(member.train), test: upload(member.test) };
  const losses = heap.allocateFloats(LOSS_FLOATS * Math.max(sets.train.count, sets.test.count));
  const doubles = heap.allocateFloats(2 * SUMS);

  /** Runs over a shard in blocks. */
  function overBlocks(set: SetName, shard: number, backward: boolean, measured: boolean): void {
    const { examples, count } = sets[set];
    const { at, stride } = logits;
    const end = shardStart(shard + 1, shards, count);
    for (let from = shardStart(shard, shards, count); from < end; from += BLOCK) {
      const block = {
        examples: examples + from * EXAMPLE_BYTES,
        count: Math.min(BLOCK, end - from),
      };
      plan.forward(block);
      if (measured) {
        kernels.logitStatistics(at, stride, block.examples, block.count, tokens, doubles);
      }
      const rows = losses + 4 * LOSS_FLOATS * from;
      kernels.lossGradient(at, stride, block.examples, block.count, tokens, 1 / count, rows);
      if (backward) plan.backward(block);
    }
  }

  function measure(set: SetName, shard: number, backward: boolean): ShardStatistics {
    kernels.clear(doubles, 8 * SUMS);
    overBlocks(set, shard, backward, true);
    const first = shardStart(shard, shards, sets[set].count);
    const count = shardStart(shard + 1, shards, sets[set].count) - first;
    const rows = heap.view(losses + 4 * LOSS_FLOATS * first, LOSS_FLOATS * count);
    let loss = 0;
    for (let n = 0; n < count; n++) {
      loss += rowLoss(rows[LOSS_FLOATS * n] as number, rows[LOSS_FLOATS * n + 1] as number);
    }
    const [right = 0, correct = 0, squares = 0] = heap.viewDoubles(doubles, SUMS);
    return { loss, right, correct, squares };
  }

  /** The spans of the sum at hand, and where each begins among all their floats. */
  function eachSpan(visit: (span: Span, from: number) => void): void {
    let from = 0;
    for (const span of plan.sums) {
      visit(span, from);
      from += span.floats;
    }
  }

  const write = (to: Float32Array) =>
    eachSpan(({ at, floats: count }, from) => to.set(heap.view(at, count), from));

  return {
    layout,
    weights,
    gradient,
    size,
    shards,
    floats,
    count: (set) => sets[set].count,
    prepare() {
      kernels.clear(gradient, 4 * size);
      plan.prepare();
    },
    statistics: (set, shard) => measure(set, shard, false),
    sum(shard, measured = false) {
      eachSpan(({ at, floats: count }) => kernels.clear(at, 4 * count));
      if (measured) return measure('train', shard, true);
      overBlocks('train', shard, true, false);
      return undefined;
    },
    combine(step) {
      const block = levelSums[step.level] as Address;
      if (step.do === 'keep') write(heap.view(block, floats));
      else {
        eachSpan(({ at, floats: count }, from) =>
          kernels.addVector(block + 4 * from, 0, at, 1, at, 0, count),
        );
      }
    },
    write,
    read(from) {
      eachSpan(({ at, floats: count }, first) =>
        heap.view(at, count).set(from.subarray(first, first + count)),
      );
    },
    finish: () => plan.finish(),
  };
}

/** Computes and adds up the shards of a tree, whose sum is then at hand; what is measured of them is added to `measured`. */
export function addShards(
  sums: MemberSums,
  tree: readonly TreeStep[],
  measured?: ShardStatistics[],
): void {
  for (const step of tree) {
    if (step.do !== 'take') sums.combine(step);
    else {
      const statistics = sums.sum(step.node.first, measured !== undefined);
      if (statistics) measured?.push(statistics);
    }
  }
}
