import type { Coded, NoValues } from '../coded';
import { failed, ok, type Result } from '../result';
import type { Parameter } from './modelParameters';
import type { Weights } from './trainingState';

/** What is wrong with a file of weights. */
export interface WeightsProblems {
  /** Fewer bytes than the length of a header takes, or than it promises. */
  'no-header': { readonly bytes: number };
  'bad-header': NoValues;
  'bad-tensor': { readonly name: string };
  'unknown-type': {
    readonly name: string;
    readonly type: string;
    readonly known: readonly string[];
  };
  'out-of-range': {
    readonly name: string;
    readonly begin: number;
    readonly end: number;
    readonly bytes: number;
  };
  /** The bytes of a tensor are not those of its shape. */
  'wrong-length': { readonly name: string; readonly found: number; readonly expected: number };
  /** Names that the model lacks, or that the file does. */
  'other-names': {
    readonly missing: readonly string[];
    readonly unknown: readonly string[];
  };
  'wrong-shape': {
    readonly name: string;
    readonly found: readonly number[];
    readonly expected: readonly number[];
  };
  /** The first entry that is no number, or larger than float32 holds. */
  'not-finite': { readonly name: string; readonly index: number };
}
export type WeightsProblem = Coded<WeightsProblems>;

const problem = <Code extends keyof WeightsProblems>(code: Code, values: WeightsProblems[Code]) =>
  failed({ code, values } as WeightsProblem);

/** float16 by its bits: sign, 5 bits of exponent, 10 of fraction. */
function float16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return exponent === 0
    ? sign * fraction * 2 ** -24
    : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const scratch = new DataView(new ArrayBuffer(4));

/** bfloat16: the upper half of a float32. */
function bfloat16(bits: number): number {
  scratch.setUint32(0, bits * 2 ** 16);
  return scratch.getFloat32(0);
}

/** Types that hold weights: bytes an entry, and how one is read. Little-endian. */
const TYPES: Readonly<
  Record<string, { readonly bytes: number; read(view: DataView, at: number): number }>
> = {
  F32: { bytes: 4, read: (view, at) => view.getFloat32(at, true) },
  F64: { bytes: 8, read: (view, at) => view.getFloat64(at, true) },
  F16: { bytes: 2, read: (view, at) => float16(view.getUint16(at, true)) },
  BF16: { bytes: 2, read: (view, at) => bfloat16(view.getUint16(at, true)) },
};

interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** A safetensors file. */
export interface Safetensors {
  readonly tensors: readonly Tensor[];
  /** What `__metadata__` has, as far as it is text. */
  readonly metadata: Readonly<Record<string, string>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSizes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);

/** Text in UTF-8; this room has no TextDecoder. URIError where it is none. */
function utf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) {
    const isPlain = byte < 0x80 && byte !== 0x25; // a percent sign begins an escape
    parts.push(isPlain ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, '0')}`);
  }
  return decodeURIComponent(parts.join(''));
}

/** Headers are no longer than this; the format's own limit. */
const MAX_HEADER_BYTES = 100e6;

/** The header, and where the data begin. */
function readHeader(
  bytes: Uint8Array,
): Result<{ readonly header: Record<string, unknown>; readonly dataAt: number }, WeightsProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) return problem('no-header', { bytes: bytes.length });
  const length = view.getBigUint64(0, true);
  if (length > BigInt(Math.min(bytes.length - 8, MAX_HEADER_BYTES)))
    return problem('no-header', { bytes: bytes.length });
  const dataAt = 8 + Number(length);
  try {
    const header: unknown = JSON.parse(utf8(bytes.subarray(8, dataAt)));
    return isRecord(header) ? ok({ header, dataAt }) : problem('bad-header', {});
  } catch {
    return problem('bad-header', {});
  }
}

function readTensor(name: string, entry: unknown, data: DataView): Result<Tensor, WeightsProblem> {
  if (!isRecord(entry)) return problem('bad-tensor', { name });
  const { dtype, shape, data_offsets: offsets } = entry;
  if (typeof dtype !== 'string' || !isSizes(shape) || !isSizes(offsets) || offsets.length !== 2) {
    return problem('bad-tensor', { name });
  }
  const type = Object.hasOwn(TYPES, dtype) ? TYPES[dtype] : undefined;
  if (!type) return problem('unknown-type', { name, type: dtype, known: Object.keys(TYPES) });
  const [begin, end] = offsets as [number, number];
  const bytes = data.byteLength;
  if (begin > end || end > bytes) return problem('out-of-range', { name, begin, end, bytes });
  const entries = shape.reduce((product, size) => product * size, 1);
  const expected = entries * type.bytes;
  if (end - begin !== expected)
    return problem('wrong-length', { name, found: end - begin, expected });
  const values = new Float32Array(entries);
  for (let i = 0; i < entries; i++) values[i] = type.read(data, begin + i * type.bytes);
  return ok({ name, shape, values });
}

/**
 * Reads a safetensors file (https://huggingface.co/docs/safetensors) of F32, F64, F16 or BF16 tensors; all become float32. Believes
 * nothing in it: lengths, shapes and offsets are compared with the bytes there are before anything is made of them.
 */
export function readSafetensors(bytes: Uint8Array): Result<Safetensors, WeightsProblem> {
  const read = readHeader(bytes);
  if (!read.ok) return read;
  const { header, dataAt } = read.value;
  const data = new DataView(bytes.buffer, bytes.byteOffset + dataAt, bytes.byteLength - dataAt);
  const tensors: Tensor[] = [];
  const metadata: Record<string, string> = {};
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') {
      if (!isRecord(entry)) return problem('bad-header', {});
      for (const [key, value] of Object.entries(entry)) {
        if (typeof value === 'string') metadata[key] = value;
      }
      continue;
    }
    const tensor = readTensor(name, entry, data);
    if (!tensor.ok) return tensor;
    tensors.push(tensor.value);
  }
  return ok({ tensors, metadata });
}

/** The weights of a model from a safetensors file: every parameter by its name and shape, all finite, and nothing else. */
export function readWeights(
  bytes: Uint8Array,
  parameters: readonly Parameter[],
): Result<
  { readonly weights: Weights; readonly metadata: Safetensors['metadata'] },
  WeightsProblem
> {
  const file = readSafetensors(bytes);
  if (!file.ok) return file;
  const { tensors, metadata } = file.value;
  const found = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  const known = new Set(parameters.map(({ name }) => name));
  const missing = [...known].filter((name) => !found.has(name));
  const unknown = [...found.keys()].filter((name) => !known.has(name));
  if (missing.length + unknown.length > 0) return problem('other-names', { missing, unknown });
  const weights: Record<string, Float32Array> = {};
  for (const { name, rows, columns, vector } of parameters) {
    const { shape, values } = found.get(name) as Tensor;
    const expected = vector ? [columns] : [rows, columns];
    if (shape.join() !== expected.join()) {
      return problem('wrong-shape', { name, found: shape, expected });
    }
    const index = values.findIndex((value) => !Number.isFinite(value));
    if (index >= 0) return problem('not-finite', { name, index });
    weights[name] = values;
  }
  return ok({ weights, metadata });
}
