import { describe, expect, it } from 'vitest';
import { modelParameters } from './modelParameters';
import { readSafetensors, readWeights } from './readSafetensors';
import { safetensors } from './safetensors';

/** A file by the words of the format's description; nothing of it is checked. */
function fileOf(header: unknown, data: Uint8Array, length?: bigint): Uint8Array {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header), 'utf8');
  const begin = Buffer.alloc(8);
  begin.writeBigUInt64LE(length ?? BigInt(text.length));
  return new Uint8Array(Buffer.concat([begin, text, data]));
}
const floats = (...values: number[]) => new Uint8Array(Float32Array.from(values).buffer);
const entry = (dtype: string, shape: unknown, begin: number, end: number) => ({
  dtype,
  shape,
  data_offsets: [begin, end],
});
const codeOf = (bytes: Uint8Array) => {
  const read = readSafetensors(bytes);
  return read.ok ? 'ok' : read.problem.code;
};

describe('a safetensors file', () => {
  it('is read from anywhere in a larger buffer, with its metadata', () => {
    const header = { __metadata__: { step: '12', note: 'é' }, w: entry('F32', [2, 1], 0, 8) };
    const file = fileOf(header, floats(1.5, -2));
    const padded = new Uint8Array(file.length + 3);
    padded.set(file, 3);
    const read = readSafetensors(padded.subarray(3));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.metadata).toEqual({ step: '12', note: 'é' });
    expect(read.value.tensors).toEqual([
      { name: 'w', shape: [2, 1], values: Float32Array.of(1.5, -2) },
    ]);
  });

  it('may have numbers of 64 and of 16 bits', () => {
    const data = Buffer.alloc(8 + 2 * 4 + 2);
    data.writeDoubleLE(0.1, 0);
    // float16: 1, −2.5, the smallest above 0, 65504. bfloat16: the upper half of π's float32, 0x40490fdb.
    [0x3c00, 0xc100, 0x0001, 0x7bff].forEach((bits, i) => {
      data.writeUInt16LE(bits, 8 + 2 * i);
    });
    data.writeUInt16LE(0x4049, 16);
    const header = {
      d: entry('F64', [1], 0, 8),
      h: entry('F16', [4], 8, 16),
      b: entry('BF16', [], 16, 18),
    };
    const read = readSafetensors(fileOf(header, data));
    if (!read.ok) throw new Error(read.problem.code);
    const [d, h, b] = read.value.tensors.map(({ values }) => Array.from(values));
    expect(d).toEqual([Math.fround(0.1)]);
    expect(h).toEqual([1, -2.5, 2 ** -24, 65504]);
    expect(b).toEqual([3.140625]);
  });

  it.each([
    ['no-header', new Uint8Array(5)],
    ['no-header', fileOf({}, new Uint8Array(), 1000n)],
    ['no-header', fileOf({}, new Uint8Array(), 2n ** 63n)],
    ['bad-header', fileOf('{"w": ', new Uint8Array())],
    ['bad-header', fileOf('[1]', new Uint8Array())],
    ['bad-header', fileOf({ __metadata__: 3 }, new Uint8Array())],
    ['bad-tensor', fileOf({ w: 3 }, new Uint8Array())],
    ['bad-tensor', fileOf({ w: entry('F32', [-1], 0, 4) }, floats(1))],
    ['bad-tensor', fileOf({ w: { dtype: 'F32', shape: [1] } }, floats(1))],
    ['unknown-type', fileOf({ w: entry('I64', [1], 0, 8) }, floats(1, 2))],
    ['unknown-type', fileOf({ w: entry('toString', [1], 0, 8) }, floats(1, 2))],
    ['out-of-range', fileOf({ w: entry('F32', [2], 0, 8) }, floats(1))],
    ['out-of-range', fileOf({ w: entry('F32', [1], 8, 4) }, floats(1, 2, 3))],
    ['wrong-length', fileOf({ w: entry('F32', [3], 0, 8) }, floats(1, 2))],
    ['wrong-length', fileOf({ w: entry('F32', [2 ** 40, 2 ** 40], 0, 8) }, floats(1, 2))],
  ])('with %s is refused', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('that is cut off anywhere is refused, and never read beyond its end', () => {
    const header = { a: entry('F32', [2], 0, 8), b: entry('F32', [1], 8, 12) };
    const whole = fileOf(header, floats(1, 2, 3));
    expect(codeOf(whole)).toBe('ok');
    for (let length = 0; length < whole.length; length++) {
      expect(codeOf(whole.subarray(0, length))).not.toBe('ok');
    }
  });
});

describe('weights of a model', () => {
  const model = {
    kind: 'mlp',
    embedding: 'onehot',
    activation: 'relu',
    dHidden: 2,
    dModel: 1,
    heads: 1,
    dMlp: 1,
    initScale: 1,
  } as const;
  const parameters = modelParameters(model, 3);
  const weights = Object.fromEntries(
    parameters.map(({ name, rows, columns }, k) => [
      name,
      Float32Array.from({ length: rows * columns }, (_, i) => 10 * k + i),
    ]),
  );

  it('are those that the lab wrote', () => {
    const read = readWeights(safetensors(parameters, weights, { step: '7' }), parameters);
    expect(read).toEqual({ ok: true, value: { weights, metadata: { step: '7' } } });
  });

  it('of biases are vectors', () => {
    const transformer = modelParameters({ ...model, kind: 'transformer' }, 3);
    const zeros = Object.fromEntries(
      transformer.map(({ name, rows, columns }) => [name, new Float32Array(rows * columns)]),
    );
    expect(readWeights(safetensors(transformer, zeros, {}), transformer).ok).toBe(true);
  });

  it('must have its names', () => {
    const others = modelParameters({ ...model, embedding: 'shared' }, 3);
    const read = readWeights(safetensors(parameters, weights, {}), others);
    expect(read).toEqual({
      ok: false,
      problem: {
        code: 'other-names',
        values: { missing: ['W_E', 'W_in'], unknown: ['W_A', 'W_B'] },
      },
    });
  });

  it('must have its shapes, also where the sizes are equal', () => {
    const wide = { W_out: entry('F32', [3, 2], 0, 24) };
    const out = parameters.filter(({ name }) => name === 'W_out');
    const read = readWeights(fileOf(wide, floats(1, 2, 3, 4, 5, 6)), out);
    expect(read).toEqual({
      ok: false,
      problem: { code: 'wrong-shape', values: { name: 'W_out', found: [3, 2], expected: [2, 3] } },
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('must be finite, not %d', (bad) => {
    const broken = { ...weights, W_B: Float32Array.of(0, 1, bad, 3, 4, 5) };
    const read = readWeights(safetensors(parameters, broken, {}), parameters);
    expect(read).toEqual({
      ok: false,
      problem: { code: 'not-finite', values: { name: 'W_B', index: 2 } },
    });
  });
});
