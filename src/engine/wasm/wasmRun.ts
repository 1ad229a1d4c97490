import type { OptimizerConfig } from '../../run/runConfig';
import { adamwStep } from '../adamwStep';
import { modelParameters } from '../modelParameters';
import { norm } from '../norm';
import { type PaddedLayout, paddedLayout, VEC } from '../paddedLayout';
import { rowLoss } from '../rowLoss';
import { startingState } from '../startingState';
import { STATE_PARTS } from '../stateParts';
import type {
  Measurement,
  Member,
  SetMeasurement,
  TrainerSpec,
  TrainingState,
  Weights,
} from '../trainer';
import { createHeap, type Heap } from './heap';
import type { Address, Kernels } from './kernels';
import { newMatrix, TILE } from './matrix';
import { mlpPlan } from './mlpPlan';
import { createProducts } from './products';
import { transformerPlan } from './transformerPlan';
import { BLOCK, type SlotsOf } from './wasmPlan';

const PLANS = { mlp: mlpPlan, transformer: transformerPlan } as const;

/** Numbers of an example in memory: two slots and the label. */
const EXAMPLE_BYTES = 12;
/** Numbers of a row's loss in memory: s and T. */
const LOSS_FLOATS = 2;
/** Sums that logitStatistics adds to. */
const SUMS = 3;

/** One member of a trainer on this engine. */
export interface WasmRun {
  /** One AdamW update; `step` counts from 1. */
  update(step: number, optimizer: OptimizerConfig): void;
  measure(): Measurement;
  weights(): Weights;
  state(): TrainingState;
  /** The gradient of the mean training loss. */
  gradient(): Weights;
}

/** The examples ([n, 3] = x, y, label) with tokens replaced by slots. */
function withSlots(examples: Int32Array, slotsOf: SlotsOf): Int32Array {
  const rows = examples.slice();
  for (let i = 0; i < rows.length; i += 3) {
    rows.set(slotsOf(rows[i] as number, rows[i + 1] as number), i);
  }
  return rows;
}

/** The parts of a member's state, in their order. A function of its own, so that what is packed here can go. */
function stateBlocks(heap: Heap, layout: PaddedLayout, member: Member) {
  let start: TrainingState | undefined;
  const blocks = STATE_PARTS.map((part) =>
    heap.filled(layout.size4 * VEC, () => {
      start ??= startingState(member);
      return layout.pack(start[part]);
    }),
  );
  return blocks as [Address, Address, Address, Address];
}

/**
 * Puts a member into the memory of a module. The heap is all that it takes; no kernel runs before the first step.
 * `makeProducts` is for those who want to watch them.
 */
export function createWasmRun(
  { model, tokens }: TrainerSpec,
  member: Member,
  kernels: Kernels,
  heap: Heap = createHeap(kernels),
  makeProducts = createProducts,
): WasmRun {
  const layout = paddedLayout(modelParameters(model, tokens), TILE);
  const size = layout.size4 * VEC;
  const [weights, first, second, rest] = stateBlocks(heap, layout, member);
  const gradient = heap.floats(size);
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
  const upload = (examples: Int32Array) => ({
    examples: heap.filled(examples.length, () => withSlots(examples, slotsOf(model, tokens))),
    count: examples.length / 3,
  });
  const sets = { train: upload(member.train), test: upload(member.test) };
  const losses = heap.floats(LOSS_FLOATS * Math.max(sets.train.count, sets.test.count));
  const sums = heap.floats(2 * SUMS);
  let gradientIsFresh = false;

  /** Runs over a set in blocks; what it does with a block's logits is up to `use`. */
  function overBlocks(set: 'train' | 'test', backward: boolean, measured: boolean): void {
    const { examples, count } = sets[set];
    const { at, stride } = logits;
    plan.prepare();
    for (let from = 0; from < count; from += BLOCK) {
      const block = {
        examples: examples + from * EXAMPLE_BYTES,
        count: Math.min(BLOCK, count - from),
      };
      plan.forward(block);
      if (measured) {
        kernels.logitStatistics(at, stride, block.examples, block.count, tokens, sums);
      }
      const rows = losses + 4 * LOSS_FLOATS * from;
      kernels.lossGradient(at, stride, block.examples, block.count, tokens, 1 / count, rows);
      if (backward) plan.backward(block);
    }
  }

  function refreshGradient(measured: boolean): void {
    kernels.clear(gradient, 4 * size);
    overBlocks('train', true, measured);
    plan.finish();
    gradientIsFresh = true;
  }

  function measureSet(set: 'train' | 'test'): SetMeasurement {
    const { count } = sets[set];
    kernels.clear(sums, 8 * SUMS);
    if (set === 'train') refreshGradient(true);
    else overBlocks(set, false, true);
    let loss = 0;
    const rows = heap.view(losses, LOSS_FLOATS * count);
    for (let n = 0; n < count; n++) {
      loss += rowLoss(rows[LOSS_FLOATS * n] as number, rows[LOSS_FLOATS * n + 1] as number);
    }
    const [right = 0, correct = 0, squares = 0] = heap.doubles(sums, SUMS);
    return {
      loss: loss / count,
      accuracy: right / count,
      correctLogit: correct / count,
      rmsLogit: Math.sqrt(squares / count),
    };
  }

  const read = (at: Address) => layout.unpack(heap.view(at, size));

  return {
    update(step, optimizer) {
      if (!gradientIsFresh) refreshGradient(false);
      gradientIsFresh = false;
      const { decay, rate, inverse } = adamwStep(optimizer, step);
      const { epsilon, beta1, beta2 } = optimizer;
      kernels.adamw(
        weights,
        first,
        second,
        rest,
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
    measure() {
      const test = sets.test.count > 0 ? { test: measureSet('test') } : {};
      const train = measureSet('train'); // last, as it leaves the gradient of the next step
      const norms = Object.entries(read(weights)).map(([name, values]) => [name, norm([values])]);
      return {
        train,
        ...test,
        weightNorms: Object.fromEntries(norms),
        gradientNorm: norm([heap.view(gradient, size)]),
      };
    },
    weights: () => read(weights),
    state: () => ({
      weights: read(weights),
      first: read(first),
      second: read(second),
      rest: read(rest),
    }),
    gradient() {
      if (!gradientIsFresh) refreshGradient(false);
      return read(gradient);
    },
  };
}
