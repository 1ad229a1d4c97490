import type { PaddedLayout } from '../trainer/paddedLayout';
import { padded, VEC } from '../trainer/paddedLayout';

/** A matrix in a buffer. Offsets and strides in vec4s. */
export interface Matrix {
  readonly buffer: GPUBuffer;
  /** Columns that count; a row is padded to whole vec4s. */
  readonly columns: number;
  readonly stride4: number;
  readonly offset4: number;
  /** One matrix of `rows` rows a member; absent: one matrix over all rows of a row space. */
  readonly byMember?: { readonly rows: number; readonly member4: number };
}

/** A matrix over all rows of a row space, alone in its buffer. */
export const activations = (buffer: GPUBuffer, columns: number): Matrix => ({
  buffer,
  columns,
  stride4: padded(columns) / VEC,
  offset4: 0,
});

/** `rows` rows of each member's parameters (or gradients) from the first row of `name` on. */
export function parameterMatrix(
  layout: PaddedLayout,
  buffer: GPUBuffer,
  name: string,
  rows = layout.at(name).rows,
): Matrix {
  const { columns, stride4, offset4 } = layout.at(name);
  return { buffer, columns, stride4, offset4, byMember: { rows, member4: layout.size4 } };
}
