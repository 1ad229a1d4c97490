import type { ModelConfig } from '../../run/config/runConfig';
import type { PaddedLayout } from '../trainer/paddedLayout';
import type { Heap } from './heap';
import type { Address, Kernels } from './kernels';
import type { Matrix, Span } from './matrix';
import type { Products } from './products';

/** What a plan is made from: one member's buffers. */
export interface PlanContext {
  readonly kernels: Kernels;
  readonly heap: Heap;
  readonly products: Products;
  readonly layout: PaddedLayout;
  readonly model: ModelConfig;
  readonly tokens: number;
  /** Blocks of that layout. */
  readonly weights: Address;
  readonly gradient: Address;
  /** [BLOCK, tokens]: a block's logits, then their gradient. */
  readonly logits: Matrix;
}

/** Some examples of a set that are worked on at once: what is computed of them stays in the cache. */
export interface Block {
  /** [count] of (slot of a, slot of b, label), int32. */
  readonly examples: Address;
  readonly count: number;
}

/** Examples in a block at most. */
export const BLOCK = 64;

/** How one model is computed here. A step is `prepare`, then `forward` and `backward` of each block, then `finish`. */
export interface Plan {
  /** What `backward` adds to; all else of the gradient follows from these in `finish`. Zero before the first block. */
  readonly sums: readonly Span[];
  /** What follows from the weights alone: tables over slots, weights in panels. */
  prepare(): void;
  /** Leaves a block's logits. */
  forward(block: Block): void;
  /** Adds a block's share to the sums, from the gradient of its logits. */
  backward(block: Block): void;
  /** From the sums to the gradients of all weights, once all blocks are in; those that are no sums must be zero. */
  finish(): void;
}

/** The slots of the tables that the tokens a and b read. */
export type TokenSlots = (a: number, b: number) => readonly [number, number];

/** One model of the lab on this engine. */
export interface ModelPlan {
  readonly slotsOf: (model: ModelConfig, tokens: number) => TokenSlots;
  readonly create: (context: PlanContext) => Plan;
}
