import type { Parameter } from './modelParameters';
import type { Weights } from './trainingState';

/** The data begin at a multiple of this. */
const ALIGNMENT = 8;

/** JSON of which each character is a byte. */
const ascii = (json: string): string =>
  json.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Weights as a safetensors file (https://huggingface.co/docs/safetensors): the header's length as a little-endian uint64, the
 * header in JSON, padded with spaces, then the tensors one after the other, row-major little-endian float32. Matrices are
 * [rows, columns], vectors [columns]. Throws where weights and parameters do not fit.
 */
export function safetensors(
  parameters: readonly Parameter[],
  weights: Weights,
  metadata: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let end = 0;
  for (const { name, rows, columns, vector } of parameters) {
    if (weights[name]?.length !== rows * columns) throw new RangeError(`${name} is no such matrix`);
    const begin = end;
    end += rows * columns * Float32Array.BYTES_PER_ELEMENT;
    header[name] = {
      dtype: 'F32',
      shape: vector ? [columns] : [rows, columns],
      data_offsets: [begin, end],
    };
  }
  const text = ascii(JSON.stringify(header));
  const headerLength = Math.ceil(text.length / ALIGNMENT) * ALIGNMENT;
  const file = new Uint8Array(8 + headerLength + end);
  const view = new DataView(file.buffer);
  view.setBigUint64(0, BigInt(headerLength), true);
  file.fill(0x20, 8, 8 + headerLength);
  for (let i = 0; i < text.length; i++) file[8 + i] = text.charCodeAt(i);
  let at = 8 + headerLength;
  for (const { name } of parameters) {
    for (const value of weights[name] ?? []) {
      view.setFloat32(at, value, true);
      at += Float32Array.BYTES_PER_ELEMENT;
    }
  }
  return file;
}
