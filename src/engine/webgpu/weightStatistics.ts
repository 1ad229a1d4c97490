import type { PaddedLayout } from '../trainer/paddedLayout';
import type { Dispatch, GpuProgram } from './device/gpuProgram';
import code from './kernels/weightStatistics.wgsl?raw';

/** vec4s of a piece: short enough that many invocations share the work. */
const PIECE = 64;

/** The kernel that sums squares of weights and gradients, and how to read what it leaves. */
export interface WeightStatistics {
  readonly dispatch: Dispatch;
  /** [members, pieces] of (Σ w², Σ g²). */
  readonly sums: GPUBuffer;
  /** √(Σ w²) by parameter and √(Σ g²) in all, of one member, from the buffer's content. */
  read(
    content: Float32Array,
    member: number,
  ): { weightNorms: Record<string, number>; gradientNorm: number };
}

/** Cuts every parameter into pieces that never cross from one parameter into the next. */
function cutIntoPieces(layout: PaddedLayout) {
  return layout.parameters.flatMap(({ name, offset4, stride4, rows }) => {
    const end = offset4 + stride4 * rows;
    const count = Math.ceil((end - offset4) / PIECE);
    return Array.from({ length: count }, (_, i) => {
      const first = offset4 + i * PIECE;
      return { name, first, length: Math.min(PIECE, end - first) };
    });
  });
}

/** Makes the kernel for members' `weights` [members, size] and `gradient` [splits, members, size]. */
export async function createWeightStatistics(
  program: GpuProgram,
  layout: PaddedLayout,
  sizes: { readonly members: number; readonly splits: number },
  weights: GPUBuffer,
  gradient: GPUBuffer,
): Promise<WeightStatistics> {
  const { members, splits } = sizes;
  const pieces = cutIntoPieces(layout);
  const sums = program.buffer(2 * members * pieces.length);
  const dispatch = await program.kernel({
    name: 'weightStatistics',
    code,
    constants: { SIZE4: layout.size4, MEMBERS: members, SPLITS: splits },
    buffers: [
      [weights, 'read'],
      [gradient, 'read'],
      [
        program.upload(Uint32Array.from(pieces.flatMap(({ first, length }) => [first, length]))),
        'read',
      ],
      [sums, 'write'],
    ],
    grid: [pieces.length, members, 1],
    workgroup: [64, 1],
  });
  return {
    dispatch,
    sums,
    read(content, member) {
      const squares: Record<string, number> = {};
      let gradientSquare = 0;
      pieces.forEach(({ name }, i) => {
        const at = 2 * (member * pieces.length + i);
        squares[name] = (squares[name] ?? 0) + (content[at] ?? Number.NaN);
        gradientSquare += content[at + 1] ?? Number.NaN;
      });
      const weightNorms = Object.fromEntries(
        Object.entries(squares).map(([name, square]) => [name, Math.sqrt(square)]),
      );
      return { weightNorms, gradientNorm: Math.sqrt(gradientSquare) };
    },
  };
}
