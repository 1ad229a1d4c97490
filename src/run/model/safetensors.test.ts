import { expect, it } from 'vitest';
import { presetSettings } from '../config/presets';
import { configFromSettings } from '../config/settings';
import { modelParameters } from './modelParameters';
import { safetensors } from './safetensors';

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/** A reader by the words of the format's description, strict as the one of the Rust library. */
function read(bytes: Uint8Array) {
  const file = Buffer.from(bytes);
  const length = file.readUInt32LE(0) + 2 ** 32 * file.readUInt32LE(4);
  const text = file.toString('utf8', 8, 8 + length);
  if (!text.startsWith('{')) throw new Error('A header begins with a brace');
  const { __metadata__: metadata, ...entries } = JSON.parse(text) as Record<string, Entry> & {
    __metadata__: Record<string, string>;
  };
  const data = file.subarray(8 + length);
  let covered = 0;
  const tensors = Object.entries(entries).map(([name, { dtype, shape, data_offsets }]) => {
    const [begin, end] = data_offsets;
    if (dtype !== 'F32') throw new Error(`Type ${dtype}`);
    if (begin !== covered) throw new Error('There must be no holes');
    if (end - begin !== 4 * shape.reduce((a, b) => a * b, 1)) throw new Error('Length and shape');
    covered = end;
    const values = Array.from({ length: (end - begin) / 4 }, (_, i) =>
      data.readFloatLE(begin + 4 * i),
    );
    return [name, { shape, values }] as const;
  });
  if (covered !== data.length) throw new Error('Bytes are left over');
  return { metadata, dataAt: 8 + length, tensors: Object.fromEntries(tensors) };
}

const { model } = configFromSettings('paper', presetSettings('paper'));
const parameters = modelParameters({ ...model, dModel: 4, dMlp: 6 }, 5);
const weights = Object.fromEntries(
  parameters.map(({ name, rows, columns }, k) => [
    name,
    Float32Array.from({ length: rows * columns }, (_, i) => Math.sin(100 * k + i)),
  ]),
);

it('writes what a reader of safetensors reads', () => {
  const { metadata, dataAt, tensors } = read(safetensors(parameters, weights, { note: 'é “x”' }));
  expect(metadata).toEqual({ note: 'é “x”' });
  expect(dataAt % 8).toBe(0);
  expect(Object.keys(tensors)).toEqual(parameters.map(({ name }) => name));
  expect(tensors.W_E?.shape).toEqual([6, 4]);
  expect(tensors.b_in?.shape).toEqual([6]);
  expect(tensors.W_in?.shape).toEqual([4, 6]);
  for (const { name } of parameters) {
    expect(tensors[name]?.values).toEqual(Array.from(weights[name] ?? []));
  }
});

it('refuses weights of another model', () => {
  expect(() => safetensors(parameters, { ...weights, W_E: new Float32Array(7) }, {})).toThrow(
    'W_E',
  );
});
