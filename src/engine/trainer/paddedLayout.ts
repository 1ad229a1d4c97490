import type { Parameter } from '../../run/model/modelParameters';
import type { Weights } from './trainer';

/** Floats in a vec4: rows on the device are padded to whole vec4s. */
export const VEC = 4;
export const padded = (n: number, multiple = VEC): number => Math.ceil(n / multiple) * multiple;

/** Where a parameter lies within a member's block. Offset and stride in vec4s. */
export interface PaddedParameter extends Parameter {
  readonly offset4: number;
  readonly stride4: number;
}

/** One member's parameters as one block of vec4s, in declared order, rows padded with zeros. */
export interface PaddedLayout {
  readonly parameters: readonly PaddedParameter[];
  readonly size4: number;
  /** The parameter of that name; an Error if the model has none. */
  at(name: string): PaddedParameter;
  pack(weights: Weights): Float32Array;
  unpack(block: Float32Array): Weights;
}

/** Lays out the parameters of a model, rows padded to a multiple of `multiple` floats (whole vec4s). */
export function paddedLayout(declared: readonly Parameter[], multiple = VEC): PaddedLayout {
  let size4 = 0;
  const parameters = declared.map((parameter) => {
    const stride4 = padded(parameter.columns, multiple) / VEC;
    const offset4 = size4;
    size4 += stride4 * parameter.rows;
    return { ...parameter, offset4, stride4 };
  });

  function eachRow(visit: (name: string, row: number, from: number, columns: number) => void) {
    for (const { name, rows, columns, offset4, stride4 } of parameters) {
      for (let row = 0; row < rows; row++)
        visit(name, row, (offset4 + row * stride4) * VEC, columns);
    }
  }

  return {
    parameters,
    size4,
    at(name) {
      const found = parameters.find((parameter) => parameter.name === name);
      if (!found) throw new Error(`The model has no parameter ${name}.`);
      return found;
    },
    pack(weights) {
      const block = new Float32Array(size4 * VEC);
      eachRow((name, row, from, columns) => {
        const values = weights[name];
        if (!values) throw new Error(`The weights lack ${name}.`);
        block.set(values.subarray(row * columns, (row + 1) * columns), from);
      });
      return block;
    },
    unpack(block) {
      const weights = Object.fromEntries(
        parameters.map(({ name, rows, columns }) => [name, new Float32Array(rows * columns)]),
      );
      eachRow((name, row, from, columns) => {
        weights[name]?.set(block.subarray(from, from + columns), row * columns);
      });
      return weights;
    },
  };
}
