import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleLab } from '../../scripts/bundleNode.mjs';
import { METRIC_NAMES } from '../run/metrics/metrics';

interface Outcome {
  readonly code: number | null;
  readonly lines: readonly string[];
  /** What it printed on standard error, without what graphics drivers print there as they are looked for. */
  readonly errors: string;
}

const DRIVERS =
  /^(error: XDG_RUNTIME_DIR .*|Warning: Vulkan .*| - While initializing adapter .*| +at Init.*)?$/;

const LAUNCHER = 'scripts/lab.mjs';
let program = '';

/** Runs `lab`; `act` may interrupt it once its first line is out. */
function lab(
  args: readonly string[],
  act?: (child: ReturnType<typeof spawn>) => void,
  file = program,
) {
  const child = spawn(process.execPath, [file, ...args], { detached: true });
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    if (out === '') act?.(child);
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise<Outcome>((resolve) => {
    child.on('close', (code) => {
      const own = errors.split('\n').filter((line) => !DRIVERS.test(line));
      resolve({ code, lines: out.trimEnd().split('\n'), errors: own.join('\n') });
    });
  });
}

/** Ctrl-C, which a terminal sends to the whole group of processes. */
const interrupt = (child: ReturnType<typeof spawn>) =>
  process.kill(-(child.pid as number), 'SIGINT');

const golden = (name: string) => `public/golden/${name}.json`;
const quickFile = golden('mlp-onehot-relu-random-p11');
let folder = '';
beforeAll(async () => {
  program = await bundleLab();
  folder = mkdtempSync(join(tmpdir(), 'lab-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('lab train', () => {
  it('streams one JSON line a measurement and ends with a summary', async () => {
    const args = ['--preset', 'small', '--set', 'task.p=11', '--set', 'task.trainExamples=60'];
    const { code, lines } = await lab([
      'train',
      ...args,
      '--engine',
      'tfjs',
      '--steps',
      '12',
      '--json',
    ]);
    expect(code).toBe(0);
    const rows = lines.map((line) => JSON.parse(line));
    const summary = rows.pop();
    expect(Object.keys(summary)).toEqual([
      'summary',
      'memorisedAt',
      'grokkedAt',
      'steps',
      'msPerStep',
    ]);
    expect(summary).toMatchObject({ summary: true, grokkedAt: null, steps: 12 });
    expect(summary.msPerStep).toBeGreaterThan(0);
    expect(rows[0].step).toBe(0);
    expect(rows.at(-1).step).toBe(12);
    for (const row of rows) expect(Object.keys(row)).toEqual(METRIC_NAMES);
  });

  it('prints a table for people', async () => {
    const { code, lines } = await lab([
      'train',
      '--preset',
      'small',
      '--steps',
      '3',
      '--engine',
      'tfjs',
    ]);
    expect(code).toBe(0);
    expect(lines[0]).toMatch(
      /^TensorFlow.js on WebAssembly: \d+ parameters, about [\d.]+ [KM]iB of memory, \d+ training and \d+ test examples\.$/,
    );
    expect(lines.at(-1)).toMatch(/^3 steps, .* ms each: not memorised, not grokked/);
  });

  it('trains several runs at once: whose each line is, how each went, and the whole', async () => {
    const small = ['--preset', 'small', '--set', 'task.p=11', '--set', 'task.trainExamples=60'];
    const wasm = ['--engine', 'wasm'];
    const vary = ['--vary', 'seed=3..4', '--vary', 'maxSteps=5,9'];
    const { code, lines } = await lab(['train', ...small, ...vary, ...wasm, '--json']);
    expect(code).toBe(0);
    const rows = lines.map((line) => JSON.parse(line));
    const settings = [3, 3, 4, 4].map((seed, i) => ({ seed, maxSteps: i % 2 === 0 ? 5 : 9 }));
    expect(rows.slice(0, 4)).toEqual(settings.map((own, member) => ({ member, settings: own })));
    const nothing = { memorisedAt: null, grokkedAt: null };
    expect(rows.slice(-5, -1)).toEqual(
      settings.map((own, member) => {
        const steps = own.maxSteps;
        return { member, settings: own, ended: 'finished', ...nothing, steps };
      }),
    );
    expect(rows.at(-1)).toMatchObject({ summary: true, members: 4, steps: 9 });
    expect(rows.at(-1).msPerStep).toBeGreaterThan(0);
    const measured = rows.slice(4, -5);
    for (const row of measured) expect(Object.keys(row)).toEqual(['member', ...METRIC_NAMES]);

    const alone = await lab([
      'train',
      ...small,
      ...wasm,
      '--set',
      'seed=4',
      '--steps',
      '9',
      '--json',
    ]);
    const losses = (of: typeof rows) => of.map(({ step, testLoss }) => [step, testLoss]);
    expect(losses(measured.filter(({ member }) => member === 3))).toEqual(
      losses(alone.lines.slice(0, -1).map((line) => JSON.parse(line))),
    );
  });

  it('says by its exit code that some of several runs blew up', async () => {
    const small = ['--preset', 'small', '--set', 'task.p=11', '--set', 'task.trainExamples=60'];
    const wild = ['weightDecay=0', 'beta2=0', 'epsilon=1e-12'].flatMap((set) => [
      '--set',
      `optimizer.${set}`,
    ]);
    const vary = ['--vary', 'optimizer.learningRate=0.1,0.00001', '--steps', '200'];
    const { code, lines } = await lab([
      'train',
      ...small,
      ...wild,
      ...vary,
      ...['--engine', 'wasm', '--json'],
    ]);
    expect(code).toBe(3);
    const ended = lines.map((line) => JSON.parse(line)).filter((row) => 'ended' in row);
    expect(ended.map(({ ended: why }) => why)).toEqual(['diverged', 'finished']);
  });

  it('says in words how each of several runs went', async () => {
    const { code, lines } = await lab(
      'train --preset small --engine wasm --steps 3 --vary seed=0,1'.split(' '),
    );
    expect(code).toBe(0);
    const threads = availableParallelism() > 1 ? ' in 2 threads' : '';
    expect(lines[0]).toMatch(
      /^WebAssembly SIMD.*: 2 runs of 7104 parameters each, [\d.]+ [KM]iB of memory\.$/,
    );
    expect(lines[0]).toContain(`${threads}: `); // and no reason why not
    expect(lines[1]).toMatch(/^3 steps of run 0 \(seed 0\): not memorised, not grokked/);
    expect(lines.at(-1)).toMatch(/^3 steps, .* ms each\.$/);
  });

  it('refuses a run that needs more memory than it may take', async () => {
    const args = ['--preset', 'paper', '--engine', 'wasm', '--memory', '4'];
    const { code, lines, errors } = await lab(['train', ...args]);
    expect(code).toBe(1);
    expect(lines).toEqual(['0 steps, – ms each: not memorised, not grokked (untrained).']);
    expect(errors).toMatch(/^This run needs [\d.]+ MiB of memory; the lab takes 4 MiB at most\./);
  });

  it('ends with its summary when it is interrupted', async () => {
    const { code, lines } = await lab(['train', '--engine', 'tfjs', '--json'], interrupt);
    expect(code).toBe(130);
    expect(JSON.parse(lines.at(-1) as string)).toMatchObject({ summary: true });
  });
});

describe('lab verify', () => {
  it('passes on a reference run', async () => {
    const { code, lines } = await lab(['verify', '--engine', 'tfjs', '--json', quickFile]);
    expect(code).toBe(0);
    expect(JSON.parse(lines[0] as string)).toMatchObject({ engine: 'tfjs', pass: true });
  });

  it('counts what it cannot read as a failure, in one line each', async () => {
    const text = join(folder, 'text.json');
    const other = join(folder, 'other.json');
    writeFileSync(text, 'hello');
    writeFileSync(other, '{"format": 1}');
    const files = [join(folder, 'none.json'), text, other, quickFile];
    const { code, lines, errors } = await lab(['verify', '--engine', 'tfjs-cpu', ...files]);
    expect(code).toBe(1);
    expect(errors).toBe('');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('There is no such file.');
    expect(lines[1]).toContain('It is not JSON');
    expect(lines[2]).toContain('format must be');
    expect(lines[3]).toMatch(/^pass {2}tfjs-cpu/);
    expect(lines[4]).toBe('3 of 4 checks fail.');
  });
});

describe('lab profile', () => {
  const args = ['profile', '--preset', 'small', '--engine', 'wasm'];

  it('prints one JSON document', async () => {
    const { code, lines } = await lab([...args, '--json']);
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    const profile = JSON.parse(lines[0] as string);
    expect(profile).toMatchObject({ engine: { name: 'wasm' }, how: 'clock' });
    expect(profile.stepMs).toBeGreaterThan(0);
    expect(profile.kernels.map(({ name }: { name: string }) => name)).toContain('product');
  });

  it('prints a table for people, slowest kernel first', async () => {
    const { code, lines } = await lab(args);
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^WebAssembly SIMD.*: [\d.,]+ steps a second .* GFLOP\/s/);
    expect(lines.slice(2, -1).some((line) => line.endsWith('  product: matrix products'))).toBe(
      true,
    );
    const times = lines.slice(2, -1).map((line) => Number(line.trim().split(/ +/)[1]));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(lines.at(-1)).toMatch(/^\d+ calls a step\./);
  });

  it('says why there is nothing to print', async () => {
    const { code, lines, errors } = await lab(['profile', '--engine', 'tfjs-cpu']);
    expect(code).toBe(1);
    expect(lines).toEqual(['']);
    expect(errors).toContain('TensorFlow.js does not say which kernels it runs.');
  });
});

describe('lab simulate', () => {
  const paper = ['q=113', 'pGen=1', 'pMem=2', 'kappa=1.2', 'alpha=0.005'];
  const sets = paper.flatMap((set) => ['--set', set]);

  it('streams log-spaced rows and ends with a summary', async () => {
    const { code, lines } = await lab(['simulate', ...sets, '--steps', '100000', '--json']);
    expect(code).toBe(0);
    const rows = lines.map((line) => JSON.parse(line));
    const summary = rows.pop();
    const { wGen, wMem, trainLoss, testLoss } = rows.at(-1);
    expect(summary).toEqual({ summary: true, wGen, wMem, trainLoss, testLoss, steps: 100_000 });
    expect(wGen / wMem).toBeCloseTo(8, 5);
    expect(rows[0]).toMatchObject({ step: 0, wGen: 0, wMem: 0 });
    expect(rows[0].trainLoss).toBeCloseTo(Math.log(113), 12);
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.length).toBeLessThan(160);
  });

  it('says what it saw', async () => {
    const { code, lines } = await lab(['simulate', ...sets]);
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/Step +Train loss +Test loss +w_gen/);
    expect(lines.at(-1)).toMatch(/Generalising overtakes memorising at step 5,0\d\d/);
  });

  it('fails in a sentence when it diverges, with finite numbers', async () => {
    const wild = ['kappa=0.25', 'alpha=10', 'learningRate=10'].flatMap((set) => ['--set', set]);
    const { code, lines, errors } = await lab(['simulate', ...wild, '--json']);
    expect(code).toBe(1);
    expect(errors).toMatch(/^Diverged at step \d+: .*learning rate \(10\)/);
    for (const line of lines) expect(line).not.toMatch(/null|NaN|Infinity/);
    expect(JSON.parse(lines.at(-1) as string)).toMatchObject({ summary: true });
  });
});

describe('lab', () => {
  it('helps', async () => {
    const { code, lines } = await lab(['--help'], undefined, LAUNCHER); // as people start it
    expect(code).toBe(0);
    for (const name of [
      'train',
      'ensembles',
      'verify',
      'presets',
      'profile',
      'inside',
      'simulate',
    ]) {
      expect(lines.some((line) => line.startsWith(`lab ${name} `))).toBe(true);
    }
  });

  it.each([
    [
      ['dance'],
      'There is no command “dance”; there are train, verify, presets, profile, ensembles, inside, inside-report, simulate, sweep, merge, reproduce, study.',
    ],
    [['train', '--fast'], "Unknown option '--fast'. See --help."],
    [['train', '--steps'], "Option '--steps <value>' argument missing. See --help."],
    [['train', '--set', 'task.p'], '--set wants path=value, such as task.p=37, not “task.p”.'],
    [['train', '--set', 'task.p=200'], 'p (task.p) must be a whole number from 3 to 199'],
    [['train', '--set', 'task.q=5'], 'There is no setting “task.q”'],
    [['ensembles', '--only', 'huge'], '--only must be one of wasm-quick, webgpu-p31'],
    [['train', '--vary', 'seed'], '--vary wants path=value,value,…'],
    [['train', '--vary', 'task.q=5'], '--vary: there is no setting “task.q”.'],
    [['train', '--vary', 'seed=1,x'], 'Seed (seed) must be a whole number from 0'],
    [['train', '--vary', 'model.dHidden=8,9'], 'Hidden units (model.dHidden) must be the same'],
    [['train', '--preset', 'slow'], 'Preset must be one of quick, small'],
    [['train', '--engine', 'cuda'], 'Engine (engine) must be one of auto, webgpu'],
    [['train', '--memory', '1.5'], '--memory must be a whole number of MiB from 1'],
    [['train', '--steps', 'many'], 'Stop after (maxSteps) must be a whole number from 1'],
    [['verify', '--engine', 'cuda'], '--engine must be one of all, auto, webgpu'],
    [['simulate', '--set', 'kappa=9'], 'κ (kappa) must be a number from 0.25 to 4, not “9”.'],
    [['simulate', '--set', 'task.p=9'], 'There is no setting “task.p”.'],
    [['simulate', '--steps', '0'], 'Steps (steps) must be a whole number from 1 to 10,000,000'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, lines, errors } = await lab(args);
    expect(code).toBe(2);
    expect(lines).toEqual(['']);
    expect(errors).toContain(sentence);
    expect(errors).not.toMatch(/Using|ignored|\n\s+at /);
  });
});
