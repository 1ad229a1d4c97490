import { describe, expect, it } from 'vitest';
import type { EngineRates } from '../../run/events/engineInfo';
import type { RunError } from '../../run/events/runError';
import { checkFailureText, engineRatesText, fallbackText } from './engines';
import { runErrorText } from './runErrors';

const GiB = 1024 ** 3;
const noWebgpu: RunError = { kind: 'no-webgpu', code: 'webgpu-missing', values: {} };

describe('how fast the engines are', () => {
  const wasm = { name: 'wasm', label: '', stepsPerSecond: 574.7 } as const;
  const textOf = (rates: Partial<EngineRates>) =>
    engineRatesText({ fastest: 'wasm', rates: [wasm], failures: [], ...rates });

  it.each([
    [
      { fastest: 'webgpu', rates: [{ name: 'webgpu', label: '', stepsPerSecond: 2890 }, wasm] },
      'WebGPU is fastest, with 2,900 steps a second. WebAssembly makes 570.',
    ],
    [
      { rates: [wasm, { name: 'webgpu', label: '', stepsPerSecond: 36.2, atMost: true }] },
      'WebAssembly is fastest, with 570 steps a second. WebGPU runs on the processor here and makes 36 at most.',
    ],
    [
      { failures: [noWebgpu] },
      'This browser does not offer WebGPU. WebAssembly makes 570 steps a second.',
    ],
  ] as [Partial<EngineRates>, string][])('%#', (rates, sentence) => {
    expect(textOf(rates)).toBe(sentence);
  });
});

it('says what computes instead, and why', () => {
  const failure: RunError = {
    kind: 'worker-lost',
    code: 'pool-worker-not-started',
    values: { cause: 'not allowed.' },
  };
  expect(fallbackText({ failures: [failure], instead: 'members-in-one-thread' })).toBe(
    'No further workers could be started: not allowed. All members train in one thread instead.',
  );
  expect(fallbackText({ failures: [failure], instead: 'one-thread' })).toBe(
    'No further workers could be started: not allowed. The run trains in one thread instead.',
  );
  expect(fallbackText({ failures: [noWebgpu], instead: 'wasm' })).toMatch(
    /WebGPU.*processor.*WebAssembly/,
  );
});

it('says why a reference run failed', () => {
  const deviations = [
    { code: 'gradient', values: { error: 0.0123, allowed: 4e-6 } },
    { code: 'trajectory', values: { error: 0.0099, allowed: 1e-3 } },
  ] as const;
  expect(checkFailureText({ deviations })).toMatch(
    /^A gradient is off by 0\.012 .*\. Along the run, a loss is off the reference’s by 0\.0099 /,
  );
  expect(checkFailureText({})).toBeUndefined();
});

describe('a run that is too large', () => {
  const needed = { where: 'gpu', bytes: 1.4 * GiB, largestBytes: GiB } as const;

  it('says how much is needed, what the limit is and what to lower', () => {
    const values = { needed, limit: GiB, members: 1 };
    expect(runErrorText({ code: 'run-too-large', values })).toBe(
      'This run needs 1.4 GiB of GPU memory; the lab takes 1 GiB at most. Fewer training examples, a smaller p or a narrower model need less.',
    );
  });

  it('names members, marks an estimate, and the piece that is too large', () => {
    const heap = { where: 'heap', bytes: GiB / 4, largestBytes: GiB / 8, estimated: true } as const;
    const members = { needed: heap, limit: GiB / 8, members: 2 };
    expect(runErrorText({ code: 'run-too-large', values: members })).toBe(
      'This run needs about 256 MiB of memory; the lab takes 128 MiB at most. Fewer members, fewer training examples, a smaller p or a narrower model need less.',
    );
    const piece = {
      needed: { ...needed, largestBytes: 231 * 1024 ** 2 },
      limit: GiB / 8,
      members: 1,
    };
    expect(runErrorText({ code: 'buffer-too-large', values: { ...piece, source: 'gpu' } })).toBe(
      'This run needs 231 MiB of GPU memory in one piece; this GPU gives 128 MiB at most. Fewer training examples, a smaller p or a narrower model need less.',
    );
  });
});

it('says how a snapshot differs from a model', () => {
  const size = { name: 'W_A', found: 56, expected: 63 };
  expect(runErrorText({ code: 'snapshot-parameter-size', values: size })).toBe(
    'The snapshot is of another model: it has 56 numbers in W_A, and this one wants 63.',
  );
  expect(
    runErrorText({ code: 'snapshot-parameter-missing', values: { name: 'W_E', expected: 448 } }),
  ).toContain('it has no W_E, and this one wants 448.');
});
