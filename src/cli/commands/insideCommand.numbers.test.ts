import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { datasetForConfig } from '../../run/config/datasetForConfig';
import { DEFAULTS } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { main } from '../main';

type Matrix = readonly (readonly number[])[];

/** A safetensors file by the words of the format's description: nothing of the lab's writer is in it. */
function writeWeights(path: string, tensors: Readonly<Record<string, Matrix>>, step?: number) {
  const header: Record<string, unknown> =
    step === undefined ? {} : { __metadata__: { step: `${step}` } };
  const parts: Buffer[] = [];
  let at = 0;
  for (const [name, matrix] of Object.entries(tensors)) {
    const bytes = Buffer.alloc(4 * matrix.length * (matrix[0]?.length ?? 0));
    matrix.flat().forEach((value, i) => {
      bytes.writeFloatLE(value, 4 * i);
    });
    header[name] = {
      dtype: 'F32',
      shape: [matrix.length, matrix[0]?.length],
      data_offsets: [at, at + bytes.length],
    };
    at += bytes.length;
    parts.push(bytes);
  }
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  writeFileSync(path, Buffer.concat([length, text, ...parts]));
}

const matrix = (rows: number, columns: number, value: (row: number, column: number) => number) =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => value(i, j)));

let folder = '';
const file = (name: string) => join(folder, `${name}.safetensors`);

const KEYS = [3, 11, 17, 23, 28];
const LOOKUP_P = 23;
const LOOKUP_D = 200;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inside-'));
  // The exact network of INSIDE.md 5: nine units for each of five frequencies, with all pairs of three phases.
  const p = 59;
  const units = KEYS.flatMap((k) =>
    Array.from({ length: 9 }, (_, i) => ({ k, i: Math.floor(i / 3), j: i % 3 })),
  );
  const cosine = (unit: number, token: number, phase: (u: { i: number; j: number }) => number) => {
    const of = units[unit] as (typeof units)[0];
    return Math.cos((2 * Math.PI * of.k * token) / p + (2 * Math.PI * phase(of)) / 3);
  };
  const exact = {
    W_A: matrix(p, 45, (a, u) => cosine(u, a, ({ i }) => i)),
    W_B: matrix(p, 45, (b, u) => cosine(u, b, ({ j }) => j)),
    W_out: matrix(45, p, (u, c) => cosine(u, c, ({ i, j }) => i + j)),
  };
  writeWeights(file('exact'), exact, 1234);
  writeWeights(file('broken'), {
    ...exact,
    W_out: exact.W_out.map((row, u) => row.map((x) => (u === 44 ? Number.NaN : x))),
  });
  // A lookup table of the pairs that settings' seed 5 and D train on.
  const base = configFromSettings('quick', DEFAULTS);
  const { train } = datasetForConfig({
    ...base,
    seed: 5,
    task: { ...base.task, p: LOOKUP_P, trainExamples: LOOKUP_D },
  });
  const one = (column: number) =>
    matrix(LOOKUP_P, LOOKUP_D, (token, u) => (train[3 * u + column] === token ? 1 : -1));
  writeWeights(file('lookup'), {
    W_A: one(0),
    W_B: one(1),
    W_out: matrix(LOOKUP_D, LOOKUP_P, (u, c) => (train[3 * u + 2] === c ? 10 : 0)),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `lab inside` in this process. */
async function inside(line: string) {
  const out: string[] = [];
  const errors: string[] = [];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out.push(String(text));
    return true;
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors.push(String(text));
    return true;
  });
  try {
    const code = await main(['inside', ...line.split(' ')], new AbortController().signal);
    const lines = out.join('').trimEnd().split('\n');
    return { code, lines, errors: errors.join('') };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
async function frames(line: string) {
  const { code, lines, errors } = await inside(`${line} --json`);
  expect(errors.replace(/^(error: XDG|Warning: Vulkan| - While| +at ).*\n/gm, '')).toBe('');
  expect(code).toBe(0);
  const rows = lines.map((text) => JSON.parse(text));
  const summary = rows.pop();
  expect(summary).toMatchObject({ summary: true, frames: rows.length });
  return { rows, summary };
}

describe('the exact network of 45 units', () => {
  const settings = '--set model.activation=square --set model.dHidden=45';

  it('has trig share 1, five key frequencies, restricted = full and excluded loss ln 59', async () => {
    const { rows, summary } = await frames(`${settings} --weights ${file('exact')}`);
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(row.step).toBe(1234);
    expect([row.trainAccuracy, row.testAccuracy]).toEqual([1, 1]);
    expect(Math.abs(row.trigShare - 1)).toBeLessThan(1e-6);
    expect(Math.abs(row.trigShareHeldOut - 1)).toBeLessThan(1e-6);
    expect(row.trigShareFloor).toBeCloseTo(Math.sqrt(1740 / 3481), 12);
    expect(row.oGen).toBeCloseTo(22.5, 5);
    expect(row.oGenHeldOut).toBeCloseTo(22.5, 5);
    expect(row.keyFrequencies).toEqual(KEYS);
    for (const set of ['all', 'train', 'test']) {
      expect(Math.abs(row.restrictedLoss[set] / row.fullLoss[set] - 1)).toBeLessThan(1e-5);
    }
    expect(row.fullLoss.all).toBeCloseTo(0.03245885467, 6); // numpy, float64
    expect(Math.abs(row.excludedLoss - Math.log(59))).toBeLessThan(1e-4);
    expect(row.gini).toBeCloseTo(1 - 10 / 59, 6);
    for (const stage of ['embedding', 'units', 'output', 'logits']) {
      expect(row.spectrum[stage]).toHaveLength(29);
      expect(Math.max(...row.spectrum[stage])).toBeGreaterThan(1);
    }
    expect(summary.absent.attention).toMatch(/^This network has no attention/);
  });

  it('answers by what is kept of its frequencies', async () => {
    const of = (filter: string) => frames(`${settings} --weights ${file('exact')} ${filter}`);
    const kept = (await of(`--keep ${KEYS.join()}`)).rows[0];
    expect(kept.trainAccuracy).toBe(1);
    const ablated = (await of(`--ablate ${KEYS.join()}`)).rows[0];
    expect(ablated.fullLoss.all).toBeCloseTo(Math.log(59), 4);
    const { rows, summary } = await of('--ablate 3,11');
    expect(summary.ablate).toEqual([3, 11]);
    expect(rows[0].oGen).toBeCloseTo(13.5, 5);
    expect(rows[0].fullLoss.all).toBeGreaterThan(kept.fullLoss.all);
  });

  it('is a table for people', async () => {
    const { code, lines } = await inside(`${settings} --weights ${file('exact')}`);
    expect(code).toBe(0);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/Step +Train acc\. +Test acc\. +Share +Floor/);
    expect(lines[1]).toMatch(/^ +1234 +1\.000 +1\.000 +1\.000 +0\.707 .* 3,11,17,23,28$/);
  });
});

it('a lookup table has the share √f and no held-out o_gen', async () => {
  const settings = `--set task.p=${LOOKUP_P} --set task.trainExamples=${LOOKUP_D} --set seed=5 --set model.dHidden=${LOOKUP_D}`;
  const { rows } = await frames(`${settings} --weights ${file('lookup')}`);
  const [row] = rows;
  const f = LOOKUP_D / LOOKUP_P ** 2;
  expect(row.step).toBeNull();
  expect(row.trainAccuracy).toBe(1);
  expect(row.trigShare).toBeCloseTo(Math.sqrt(f), 6);
  expect(row.trigShareFloor).toBeCloseTo(Math.sqrt(f), 12);
  expect(row.trigShareHeldOut).toBe(0);
  expect(row.oGenHeldOut).toBe(0);
  const m = 20 * (1 - 1 / LOOKUP_P);
  expect(row.oGen).toBeCloseTo(f * m, 4);
  expect(row.oMemTrain).toBeCloseTo((1 - f) * m, 4);
  expect(row.oMemTest).toBeCloseTo(-f * m, 4);
});

describe('a run', () => {
  it('is looked at every K steps and at its last', async () => {
    const { rows, summary } = await frames(
      '--preset small --set task.p=11 --set engine=wasm --steps 25 --every 10',
    );
    expect(rows.map(({ step }) => step)).toEqual([0, 10, 20, 25]);
    expect(summary.step).toBe(25);
    expect(rows[3].fullLoss.train).toBeLessThan(rows[0].fullLoss.train);
    const last = await frames('--preset small --set task.p=11 --set engine=wasm --steps 25');
    expect(last.rows).toEqual([rows[3]]);
  });

  it('has the pairs of its cut after it', async () => {
    const cut = '--set cut.step=4 --set cut.trainExamples=30 --set task.trainExamples=60';
    const { rows } = await frames(
      `--preset small --set task.p=11 ${cut} --set engine=wasm --steps 6 --every 2`,
    );
    const floors = rows.map(({ trigShareFloor }) => Math.round(121 * trigShareFloor ** 2));
    expect(floors).toEqual([60, 60, 60, 30]);
  });

  it('without test pairs has null where they would count', async () => {
    const { rows } = await frames(
      '--preset small --set task.p=11 --set task.trainExamples=121 --set engine=wasm --steps 1',
    );
    const [row] = rows;
    expect(row.fullLoss).toEqual({
      all: row.fullLoss.train,
      train: row.fullLoss.train,
      test: null,
    });
    expect([row.testAccuracy, row.oGenHeldOut, row.trigShareHeldOut]).toEqual([null, null, null]);
    expect(row.absent.heldOut).toBe('no-test-pairs');
  });

  it('of a task without frequencies says why they are missing', async () => {
    const { rows, summary } = await frames(
      '--preset small --set task.p=11 --set task.op=cubic --set engine=wasm --steps 1',
    );
    const { trigShare, keyFrequencies, restrictedLoss, spectrum, ruleShare } = rows[0];
    expect([trigShare, keyFrequencies, restrictedLoss, spectrum]).toEqual([null, null, null, null]);
    expect(ruleShare).toBeGreaterThan(0);
    expect(rows[0].absent.frequencies).toBe('rule-only');
    expect(summary.absent.frequencies).toMatch(/^No theory says/);
  });
});

describe('bad input', () => {
  it.each([
    ['', 'Either --weights FILE.safetensors or --steps N must be given.'],
    ['--weights a --steps 3', 'Either --weights FILE.safetensors or --steps N must be given.'],
    ['--weights a --every 3', '--every goes with --steps'],
    ['--steps 3 --every 0', '--every must be a whole number of steps from 1 on, not “0”.'],
    ['--steps 3 --keep 1 --ablate 2', 'Either --keep or --ablate may be given, not both.'],
    ['--steps 3 --keep 1,30', '--keep wants frequencies from 1 to 29, each once'],
    ['--steps 3 --ablate 2,2', '--ablate wants frequencies from 1 to 29, each once'],
    ['--steps 3 --set task.op=cubic --keep 1', '--keep wants a task with frequencies. No theory'],
    ['--steps 3 --set task.op=s5Product --ablate 1', 'does not commute'],
    ['--steps 3 --set task.op=multiply --set task.p=12', '12 is not prime.'],
    ['--steps 3 --set task.op=squareSum --set task.p=15', '15 is not prime.'],
    ['--steps none', 'Stop after (maxSteps) must be a whole number'],
    ['--weights EXACT', 'W_A is [59, 45], and it has to be [59, 128].'],
    ['--weights EXACT --preset transformer', 'there is no W_E, W_pos'],
    [
      '--weights BROKEN --set model.activation=square --set model.dHidden=45',
      'entry 2596 of W_out is not a finite float32 number.',
    ],
    ['--weights package.json', 'package.json: this is no safetensors file'],
    ['--weights /nowhere.safetensors', '/nowhere.safetensors: there is no such file.'],
    ['--weights src', 'src: it cannot be read (EISDIR).'],
  ])('“%s” is named in a sentence', async (line, sentence) => {
    const { code, lines, errors } = await inside(
      line.replace('EXACT', file('exact')).replace('BROKEN', file('broken')) || '--json',
    );
    expect(code).toBe(2);
    expect(lines).toEqual(['']);
    expect(errors).toContain(sentence);
  });
});
