import type { ModelConfig } from '../../run/config/runConfig';
import type { PaddedLayout } from '../trainer/paddedLayout';
import type { Dispatch, GpuProgram } from './device/gpuProgram';
import type { SlotScheme } from './exampleTables';
import type { Matrix } from './matrix';
import type { DeviceRows, Products } from './products';

/** What the passes of all example sets share. */
export interface PlanContext {
  readonly program: GpuProgram;
  readonly products: Products;
  readonly layout: PaddedLayout;
  readonly model: ModelConfig;
  readonly tokens: number;
  readonly members: number;
  /** [members, size]. */
  readonly weights: GPUBuffer;
  /** [splits, members, size]. */
  readonly gradient: GPUBuffer;
}

/** One set of examples of all members on the device. */
export interface ExampleSet {
  readonly rows: DeviceRows;
  readonly examples: GPUBuffer;
  readonly starts: GPUBuffer;
  readonly uses: GPUBuffer;
  /** [rows, classes]; after the loss kernel it holds the gradient of the logits. */
  readonly logits: Matrix;
}

/** The kernels of one model over one set: weights to logits, and gradient of the logits to gradients of all weights. */
export interface Passes {
  readonly forward: readonly Dispatch[];
  readonly backward: readonly Dispatch[];
}

/** One model of the lab on this engine. */
export interface ModelPlan {
  readonly scheme: (model: ModelConfig, tokens: number) => SlotScheme;
  /** `backward` is left empty where it is not asked for. */
  readonly passes: (
    context: PlanContext,
    set: ExampleSet,
    withBackward: boolean,
  ) => Promise<Passes>;
}
