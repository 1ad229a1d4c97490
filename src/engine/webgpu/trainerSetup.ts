import { modelParameters } from '../../run/model/modelParameters';
import { STATE_PARTS, startingState } from '../trainer/adamw';
import { type PaddedLayout, paddedLayout, VEC } from '../trainer/paddedLayout';
import type { TrainerSpec, TrainingState } from '../trainer/trainer';
import type { Dispatch, GpuProgram } from './device/gpuProgram';
import { type PreparedSet, prepareSet } from './exampleSet';
import adamwCode from './kernels/adamw.wgsl?raw';
import { mlpPlan } from './mlpPlan';
import type { PlanContext } from './modelPlan';
import { createProducts } from './products';
import { createStepSchedule, type StepSchedule } from './stepSchedule';
import { transformerPlan } from './transformerPlan';
import { type Tuning, tuningForSize } from './tuning';
import { createWeightStatistics, type WeightStatistics } from './weightStatistics';

const PLANS = { mlp: mlpPlan, transformer: transformerPlan } as const;

/** Steps at most in one submission: bounds the schedule's memory and how long a lost device goes unnoticed. */
const MAX_SUBMISSION_STEPS = 256;

/** All that a trainer has on its device. */
export interface TrainerSetup {
  readonly layout: PaddedLayout;
  /** [members, size] each. */
  readonly state: Readonly<Record<keyof TrainingState, GPUBuffer>>;
  /** [splits, members, size] */
  readonly gradient: GPUBuffer;
  readonly schedule: StepSchedule;
  readonly train: PreparedSet;
  /** Absent where no member has test examples. */
  readonly test: PreparedSet | undefined;
  readonly norms: WeightStatistics;
  readonly adamw: Dispatch;
}

/** What is chosen for a run on an adapter that is, or is not, software. */
export function tuningForSpec({ model, tokens, members }: TrainerSpec, software: boolean): Tuning {
  return tuningForSize(software, {
    members: members.length,
    parameterVec4s: paddedLayout(modelParameters(model, tokens)).size4,
    mostExamples: Math.max(...members.map(({ train }) => train.length / 3)),
  });
}

/**
 * Makes every buffer and every kernel of a trainer. This is the one place that does: run on a program that only counts,
 * it tells what a run needs.
 */
export async function trainerSetup(
  program: GpuProgram,
  spec: TrainerSpec,
  tuning: Tuning,
): Promise<TrainerSetup> {
  const { model, tokens } = spec;
  const { splits } = tuning;
  const members = spec.members.length;
  const plan = PLANS[model.kind];
  const layout = paddedLayout(modelParameters(model, tokens));
  const size = layout.size4 * VEC;

  let starts: readonly TrainingState[] | undefined;
  const [weights, m, v, compensation] = STATE_PARTS.map((part) =>
    program.filled(members * size, () => {
      const packed = new Float32Array(members * size);
      starts ??= spec.members.map(startingState);
      starts.forEach((start, member) => {
        packed.set(layout.pack(start[part]), member * size);
      });
      return packed;
    }),
  ) as [GPUBuffer, GPUBuffer, GPUBuffer, GPUBuffer];
  const gradient = program.buffer(splits * members * size);
  const schedule = createStepSchedule(program, members, MAX_SUBMISSION_STEPS);
  const context: PlanContext = {
    program,
    products: createProducts(program, members, tuning),
    layout,
    model,
    tokens,
    members,
    weights,
    gradient,
  };
  const hasTest = spec.members.some(({ test }) => test.length > 0);
  const prepare = (kind: 'train' | 'test') =>
    prepareSet(
      context,
      plan,
      spec.members.map((member) => member[kind]),
      kind === 'train',
    );
  const [train, test, norms, adamw] = await Promise.all([
    prepare('train'),
    hasTest ? prepare('test') : undefined,
    createWeightStatistics(program, layout, { members, splits }, weights, gradient),
    program.kernel({
      name: 'adamw',
      code: adamwCode,
      constants: { SIZE4: layout.size4, MEMBERS: members, SPLITS: splits },
      buffers: [
        [weights, 'write'],
        [m, 'write'],
        [v, 'write'],
        [compensation, 'write'],
        [gradient, 'read'],
        [schedule.buffer, 'step'],
      ],
      grid: [layout.size4, members, 1],
      workgroup: [64, 1],
    }),
  ]);
  const state = { weights, m, v, compensation };
  return { layout, state, gradient, schedule, train, test, norms, adamw };
}
