import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mlpRow } from '../benchRows';
import type { Contender } from './contender';
import { createPytorchContenders } from './createPytorchContenders';

const { config } = mlpRow({ p: 5, dModel: 2, dHidden: 4, trainExamples: 10 });
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-'));
  vi.stubEnv('PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Puts a python3 in the path that says `hello`, then answers each line with `answer`, an expression in JavaScript. */
function pretendPython(hello: unknown, answer: string, name = 'python3'): void {
  const path = join(folder, name);
  const program = `console.log(JSON.stringify(${JSON.stringify(hello)}));
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const question = JSON.parse(line);
  console.log(JSON.stringify(${answer}));
});`;
  writeFileSync(path, `#!${process.execPath}\n${program}`);
  chmodSync(path, 0o755);
}

it('says that there is no Python, or no PyTorch', async () => {
  await expect(createPytorchContenders(['python3'])).rejects.toThrow('There is no python3 here.');
  pretendPython({ error: 'python3 is here, but without PyTorch (torch).' }, '{}');
  await expect(createPytorchContenders(['python3'])).rejects.toThrow('without PyTorch');
});

it('takes the first Python whose PyTorch is fast enough', async () => {
  const slow = {
    error: 'PyTorch’s matrix product reaches 9.1 GFLOP/s with libblas.so.3: too slow',
  };
  pretendPython(slow, '{}');
  await expect(createPytorchContenders(['python3'])).rejects.toThrow(
    '9.1 GFLOP/s with libblas.so.3',
  );
  pretendPython({ torch: '9.9, libopenblas.so.0, product 90 GFLOP/s' }, '{}', 'python4');
  const { version } = await createPytorchContenders(['python3', 'python4']);
  expect(version).toBe('9.9, libopenblas.so.0, product 90 GFLOP/s');
  await expect(createPytorchContenders(['python5', 'python3'])).rejects.toThrow('9.1 GFLOP/s');
});

it('hands over the model, its initial weights and its data, and takes times', async () => {
  const seen =
    'question.start ? { started: { loss: question.start.examples.length, lastStepMs: question.start.steps, label: question.start.parameters.map(({ name, shape, values }) => [name, ...shape, values.length]).join() } } : { msPerStep: question.time.budgetMs }';
  pretendPython({ torch: '9.9' }, seen);
  const { contenders, version } = await createPytorchContenders(['python3'], 7);
  expect(contenders.map(({ name }) => name)).toEqual(['pytorch', 'pytorch-cores']);
  const [contender] = contenders as [Contender];
  expect(version).toBe('9.9');
  expect(await contender.start(config, 2)).toEqual({
    loss: 30,
    lastStepMs: 2,
    label: 'W_A,5,2,10,W_B,5,2,10,W_in,2,4,8,W_out,4,5,20',
  });
  expect(await contender.time(500, 9)).toBe(500);
  await contender.stop();
  await expect(contender.time(500, 9)).rejects.toThrow('It has not been started.');
});

it('passes on what went wrong', async () => {
  pretendPython({ torch: '9.9' }, "{ error: 'PyTorch failed: out of memory' }");
  const { contenders } = await createPytorchContenders(['python3']);
  const [contender] = contenders as [Contender];
  await expect(contender.start(config, 2)).rejects.toThrow('PyTorch failed: out of memory');
  await contender.stop();
});
