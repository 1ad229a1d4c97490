import { padded, VEC } from '../trainer/paddedLayout';
import type { Dispatch, GpuProgram } from './device/gpuProgram';
import columnSumCode from './kernels/columnSum.wgsl?raw';
import plainCode from './kernels/loadPlain.wgsl?raw';
import transposedCode from './kernels/loadTransposed.wgsl?raw';
import matmulCode from './kernels/matmul.wgsl?raw';
import matmulTile4Code from './kernels/matmulTile4.wgsl?raw';
import matmulTile8Code from './kernels/matmulTile8.wgsl?raw';
import weightGradientCode from './kernels/weightGradient.wgsl?raw';
import weightGradientTile4Code from './kernels/weightGradientTile4.wgsl?raw';
import weightGradientTile8Code from './kernels/weightGradientTile8.wgsl?raw';
import type { Matrix } from './matrix';
import type { Tuning } from './tuning';

/** A row space on the device. */
export interface DeviceRows {
  readonly rows: number;
  /** Those that are no padding. */
  readonly usedRows: number;
  readonly tiles: GPUBuffer;
  readonly ranges: GPUBuffer;
}

/** What happens to a product before it is stored. */
export interface Epilogue {
  /** A row added to every row; one a member. */
  readonly bias?: Matrix;
  readonly relu?: boolean;
  /** A matrix over the same rows: added, or the argument of an activation whose slope multiplies. */
  readonly aux?: { readonly how: 'add' | 'reluSlope' | 'squareSlope'; readonly matrix: Matrix };
  /** Adds to what is there. */
  readonly accumulate?: boolean;
}

type Product = (
  name: string,
  a: Matrix,
  b: Matrix,
  c: Matrix,
  rows: DeviceRows,
  last?: Epilogue,
) => Promise<Dispatch>;

/** Makers of the matrix products that every model's step is built from. */
export interface Products {
  /** C = A·B, with B by member. */
  readonly plain: Product;
  /** C = A·Bᵀ, with B by member. */
  readonly transposed: Product;
  /** G = Σ over a member's rows of Aᵀ B. */
  weightGradient(
    name: string,
    a: Matrix,
    b: Matrix,
    g: Matrix,
    rows: DeviceRows,
  ): Promise<Dispatch>;
  /** G = Σ over a member's rows of B, a vector; `parts` as for weights, or added to what is there. */
  columnSum(
    name: string,
    b: Matrix,
    g: Matrix,
    rows: DeviceRows,
    how: 'parts' | 'accumulate',
  ): Promise<Dispatch>;
}

const AUX = { add: 1, reluSlope: 2, squareSlope: 3 } as const;

const TILES = {
  4: {
    matmul: matmulTile4Code,
    matmulGroup: [8, 8],
    gradient: weightGradientTile4Code,
    gradientGroup: [8, 8],
  },
  8: {
    matmul: matmulTile8Code,
    matmulGroup: [1, 16],
    gradient: weightGradientTile8Code,
    gradientGroup: [2, 8],
  },
} as const;

/** Sums over rows are cut into `splits` parts: part s of a gradient lies s · members · size behind the first. */
export function createProducts(
  program: GpuProgram,
  members: number,
  { tile, splits }: Tuning,
): Products {
  const tiled = TILES[tile];
  const nothing = program.buffer(VEC);

  const product =
    (code: string): Product =>
    (name, a, b, c, rows, last = {}) => {
      const { bias, relu = false, aux, accumulate = false } = last;
      return program.kernel({
        name,
        code: matmulCode + code + tiled.matmul,
        constants: {
          A_BY_MEMBER: a.byMember !== undefined,
          C_BY_MEMBER: c.byMember !== undefined,
          BIAS: bias !== undefined,
          RELU: relu,
          AUX: aux ? AUX[aux.how] : 0,
          ACCUMULATE: accumulate,
        },
        sizes: {
          columns: c.columns,
          inner4: padded(a.columns) / VEC,
          aOffset: a.offset4,
          aStride: a.stride4,
          aMember: a.byMember?.member4 ?? 0,
          bOffset: b.offset4,
          bStride: b.stride4,
          bMember: b.byMember?.member4 ?? 0,
          cOffset: c.offset4,
          cStride: c.stride4,
          cMember: c.byMember?.member4 ?? 0,
          cRows: c.byMember?.rows ?? 0,
          biasOffset: bias?.offset4 ?? 0,
          biasMember: bias?.byMember?.member4 ?? 0,
        },
        buffers: [
          [a.buffer, 'read'],
          [b.buffer, 'read'],
          [c.buffer, 'write'],
          [rows.tiles, 'read'],
          [bias?.buffer ?? nothing, 'read'],
          [aux?.matrix.buffer ?? nothing, 'read'],
        ],
        grid: [Math.ceil(c.columns / tile), rows.rows / tile, 1],
        workgroup: tiled.matmulGroup,
        flops: 2 * rows.usedRows * a.columns * c.columns,
      });
    };

  return {
    plain: product(plainCode),
    transposed: product(transposedCode),
    weightGradient: (name, a, b, g, rows) =>
      program.kernel({
        name,
        code: weightGradientCode + tiled.gradient,
        constants: { A_BY_MEMBER: a.byMember !== undefined },
        sizes: {
          rows: g.byMember?.rows ?? 0,
          columns: g.columns,
          members,
          splits,
          aOffset: a.offset4,
          aStride: a.stride4,
          aMember: a.byMember?.member4 ?? 0,
          bStride: b.stride4,
          gOffset: g.offset4,
          gStride: g.stride4,
          gMember: g.byMember?.member4 ?? 0,
        },
        buffers: [
          [a.buffer, 'read'],
          [b.buffer, 'read'],
          [g.buffer, 'write'],
          [rows.ranges, 'read'],
        ],
        grid: [
          Math.ceil(g.columns / tile),
          Math.ceil((g.byMember?.rows ?? 0) / tile),
          members * splits,
        ],
        workgroup: tiled.gradientGroup,
        flops: 2 * rows.usedRows * (g.byMember?.rows ?? 0) * g.columns,
      }),
    columnSum: (name, b, g, rows, how) =>
      program.kernel({
        name,
        code: columnSumCode,
        sizes: {
          columns4: padded(g.columns) / VEC,
          members,
          splits: how === 'parts' ? splits : 1,
          bStride: b.stride4,
          gOffset: g.offset4,
          gMember: g.byMember?.member4 ?? 0,
          accumulate: how === 'accumulate',
        },
        buffers: [
          [b.buffer, 'read'],
          [g.buffer, 'write'],
          [rows.ranges, 'read'],
        ],
        grid: [padded(g.columns) / VEC, 1, members * (how === 'parts' ? splits : 1)],
        workgroup: [32, 1],
      }),
  };
}
