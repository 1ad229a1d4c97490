import { padded, VEC } from '../trainer/paddedLayout';
import type { Dispatch, GpuProgram } from './device/gpuProgram';
import { type ExampleTables, exampleTables, exampleTableWords } from './exampleTables';
import lossCode from './kernels/loss.wgsl?raw';
import rowStatisticsCode from './kernels/rowStatistics.wgsl?raw';
import { activations } from './matrix';
import type { ExampleSet, ModelPlan, PlanContext } from './modelPlan';
import { rowSpace, uploadRowSpace } from './rowSpace';

/** Parts into which a member's row statistics are summed on the device. */
export const PARTS = 64;

/** All members' examples of one kind (training or test) with the kernels that run over them. */
export interface PreparedSet {
  /** Weights to logits, logits to losses and the gradient of the logits. */
  readonly forward: readonly Dispatch[];
  /** Gradient of the logits to gradients of all weights; empty where not asked for. */
  readonly backward: readonly Dispatch[];
  readonly statistics: Dispatch;
  /** [members, PARTS] of vec4: what `statistics` leaves behind. */
  readonly parts: GPUBuffer;
  /** Examples of each member. */
  readonly counts: readonly number[];
}

function lossKernel(program: GpuProgram, set: ExampleSet, rowLosses: GPUBuffer) {
  return program.kernel({
    name: 'loss',
    code: lossCode,
    constants: { CLASSES: set.logits.columns, STRIDE: set.logits.stride4 },
    buffers: [
      [set.logits.buffer, 'write'],
      [set.examples, 'read'],
      [set.rows.ranges, 'read'],
      [rowLosses, 'write'],
    ],
    grid: [set.rows.rows, 1, 1],
    workgroup: [64, 1],
  });
}

/** Puts the members' examples ([n, 3] each) on the device and makes their kernels. */
export async function prepareSet(
  context: PlanContext,
  plan: ModelPlan,
  sets: readonly Int32Array[],
  withBackward: boolean,
): Promise<PreparedSet> {
  const { program, tokens, members, model } = context;
  const counts = sets.map((set) => set.length / 3);
  const space = rowSpace(counts);
  const scheme = plan.scheme(model, tokens);
  const words = exampleTableWords(counts, space, scheme);
  let tables: ExampleTables | undefined;
  const table = (name: keyof ExampleTables) =>
    program.filled(words[name], () => {
      tables ??= exampleTables(sets, space, scheme);
      return tables[name];
    });
  const set: ExampleSet = {
    rows: uploadRowSpace(program, space),
    examples: table('examples'),
    starts: table('starts'),
    uses: table('uses'),
    logits: activations(program.buffer(space.rows * padded(tokens)), tokens),
  };
  const rowLosses = program.buffer(VEC * space.rows);
  const parts = program.buffer(VEC * PARTS * members);
  const [passes, loss, statistics] = await Promise.all([
    plan.passes(context, set, withBackward),
    lossKernel(program, set, rowLosses),
    program.kernel({
      name: 'rowStatistics',
      code: rowStatisticsCode,
      constants: { PARTS },
      buffers: [
        [rowLosses, 'read'],
        [parts, 'write'],
        [set.rows.ranges, 'read'],
      ],
      grid: [PARTS, members, 1],
      workgroup: [64, 1],
    }),
  ]);
  return {
    forward: [...passes.forward, loss],
    backward: passes.backward,
    statistics,
    parts,
    counts,
  };
}
