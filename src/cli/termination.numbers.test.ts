import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleLab } from '../../scripts/bundleNode.mjs';
import { readSweepCsv } from '../run/sweep/sweepCsv';

const LAUNCHER = 'scripts/lab.mjs';
let program = '';
let folder = '';
beforeAll(async () => {
  program = await bundleLab();
  folder = mkdtempSync(join(tmpdir(), 'termination-'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes Node say on standard error when its program begins to listen for SIGTERM, and which process that is. */
const REPORTER = `import{writeSync}from'node:fs';process.on('newListener',(name)=>{if(name==='SIGTERM')writeSync(2,'LISTENING_'+process.pid+'\\n')})`;
const env = {
  ...process.env,
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(REPORTER)}`,
};

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await setTimeout(20);
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Starts a command line; resolves once it hears a SIGTERM, to its process and the one that does the work. */
async function start(file: string, args: readonly string[]) {
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  child.stdout.resume();
  let words = '';
  child.stderr.on('data', (text) => {
    words += text;
  });
  const listening = () => [...words.matchAll(/LISTENING_(\d+)/g)].map(([, pid]) => Number(pid));
  await until(() => listening().length >= (file === LAUNCHER ? 2 : 1));
  return { child, worker: listening().find((pid) => pid !== child.pid) ?? Number(child.pid) };
}

async function terminate(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = await ended;
  return code;
}

const small = ['--preset', 'small', '--set', 'task.p=11', '--set', 'model.dHidden=8'];

it.runIf(process.platform === 'linux')('says that standard output is full', async () => {
  const full = openSync('/dev/full', 'w');
  const args = ['sweep', ...small, '--grid', 'trainExamples=20', '--steps', '20'];
  for (const line of [args, ['--help']]) {
    const child = spawn(process.execPath, [program, ...line], { stdio: ['ignore', full, 'pipe'] });
    let words = '';
    child.stderr?.on('data', (text) => {
      words += text;
    });
    expect((await once(child, 'close'))[0]).toBe(1);
    expect(words).toContain('Standard output cannot be written: the disk is full.');
  }
  closeSync(full);
});

describe('SIGTERM', () => {
  // All of these would take minutes or hours.
  it.each([
    ['train --preset paper --engine wasm --json'],
    ['train --preset paper --engine tfjs --json'],
    ['train --preset small --engine wasm --steps 1000000 --vary seed=0..9'],
    ['sweep --preset paper --grid weightDecay=1,2 --seeds 4'],
    ['presets --only paper'],
    ['verify'],
    ['ensembles'],
    ['reproduce --out OUT/report.md'],
    ['simulate --set learningRate=0.001 --steps 10000000'],
  ])('ends lab %s', async (line) => {
    const { child } = await start(program, line.replace('OUT', folder).split(' '));
    await setTimeout(300); // so that it is about its work
    expect(await terminate(child)).toBe(130);
  });

  it('ends lab profile, which does not stop by itself', async () => {
    const { child } = await start(program, ['profile', '--preset', 'paper']);
    expect([130, 0, 1]).toContain(await terminate(child)); // it may have been ready
  });

  it('ends a command that computes without a pause, by its launcher', async () => {
    const args = ['train', '--preset', 'paper', '--engine', 'tfjs-cpu'];
    const { child, worker } = await start(LAUNCHER, args);
    await setTimeout(1000); // so that it is about its work
    expect(await terminate(child)).toBe(130);
    await until(() => !isThere(worker));
  });

  it('ends what a launcher started that was killed itself', async () => {
    const { child, worker } = await start(LAUNCHER, ['train', '--preset', 'paper']);
    child.kill('SIGKILL');
    await until(() => !isThere(worker));
  });

  it('ends what npm runs, with npm', async () => {
    const npm = spawn('npm', ['run', '--silent', 'lab', '--', 'train', '--preset', 'paper'], {
      env,
    });
    npm.stdout.resume();
    let words = '';
    npm.stderr.on('data', (text) => {
      words += text;
    });
    const listening = () => [...words.matchAll(/LISTENING_(\d+)/g)].map(([, pid]) => Number(pid));
    // npm itself may be one of them.
    await until(() => listening().filter((pid) => pid !== npm.pid).length >= 2);
    const [launcher, worker] = listening().filter((pid) => pid !== npm.pid);
    npm.kill('SIGTERM');
    await until(() => !isThere(Number(launcher)) && !isThere(Number(worker)));
  });

  it('leaves a sweep with the rows that have ended, and free for the next', async () => {
    const out = join(folder, 'sweep.csv');
    const grid = ['--grid', 'trainExamples=10:120:110lin', '--seeds', '20', '--steps', '2000'];
    const args = ['sweep', ...small, ...grid, '--out', out];
    const { child } = await start(program, args);
    const rows = () => {
      const read = readSweepCsv(readFileSync(out, 'utf8'));
      return read.ok ? read.value.rows.length : -1;
    };
    await until(() => readdirSync(folder).includes('sweep.csv') && rows() > 0);
    const second = spawn(process.execPath, [program, ...args]);
    let words = '';
    second.stderr.on('data', (text) => {
      words += text;
    });
    expect((await once(second, 'exit'))[0]).toBe(2);
    expect(words).toContain(`sweep.csv is being written by process ${child.pid}, since `);

    expect(await terminate(child)).toBe(130);
    expect(readdirSync(folder).filter((name) => name.startsWith('sweep'))).toEqual(['sweep.csv']);
    const saved = rows();
    expect(saved).toBeGreaterThan(0);

    // Killed, it cannot let the file go: the next sees that it is gone.
    const { child: killed } = await start(program, args);
    await until(() => rows() > saved);
    const gone = once(killed, 'exit');
    killed.kill('SIGKILL');
    await gone;
    expect(readdirSync(folder)).toContain('sweep.csv.lock');
    const { child: next } = await start(program, args);
    const before = rows();
    await until(() => rows() > before);
    expect(await terminate(next)).toBe(130);
  });
});
