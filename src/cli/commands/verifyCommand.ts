import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkGoldenFile } from '../../engine/golden/checkGoldenFile';
import { checkFailureText, partingText } from '../../messages/wording/engines';
import { ENGINE_NAMES, type EngineName } from '../../run/config/runConfig';
import type { CheckResult } from '../../run/events/checkResult';
import { parseChoice } from '../arguments/optionValues';
import { UsageError } from '../arguments/usageError';
import { type NodeEnvironment, nodeEnvironment } from '../node/nodeEnvironment';
import { print } from '../output';
import type { Command } from './command';

/** What a file holds, or why it cannot be read, as a plain sentence. */
export type JsonFileContent = { readonly json: unknown } | { readonly reason: string };

/** Reads a JSON file. Never rejects. */
async function readJson(path: string): Promise<JsonFileContent> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      reason: code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${code}).`,
    };
  }
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { reason: `It is not JSON: ${(error as Error).message}.` };
  }
}

const DEFAULT_FOLDER = 'public/golden';
/** The page's list of the files in that folder. */
const INDEX_FILE = 'index.json';

/** All that compute by code of their own: our two engines, one of them in two builds, and the judge. */
const ALL_ENGINES: readonly EngineName[] = ['webgpu', 'wasm', 'wasm-plain', 'tfjs'];

function enginesOf(given: string): readonly EngineName[] {
  const name = parseChoice('--engine', ['all', ...ENGINE_NAMES] as const, given);
  return name === 'all' ? ALL_ENGINES : [name];
}

async function defaultFiles(): Promise<string[]> {
  const names = await readdir(DEFAULT_FOLDER).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json') && name !== INDEX_FILE).sort();
  if (files.length === 0) {
    throw new UsageError(`There are no files in ${DEFAULT_FOLDER}; name some.`);
  }
  return files.map((name) => join(DEFAULT_FOLDER, name));
}

/** A check as it is printed; a line of `--json` is one. */
interface PrintedCheck extends Omit<CheckResult, 'error' | 'deviations'> {
  /** Why it failed or could not run, as a sentence. */
  readonly reason?: string | undefined;
}

const failedCheck = (engine: string, file: string, reason: string): PrintedCheck => ({
  engine,
  file,
  pass: false,
  gradientError: Number.NaN,
  lossError: Number.NaN,
  updateError: Number.NaN,
  trajectoryError: Number.NaN,
  weightError: Number.NaN,
  reason,
});

async function check(
  path: string,
  engine: EngineName,
  environment: NodeEnvironment,
  signal: AbortSignal,
): Promise<PrintedCheck> {
  const found = await readJson(path);
  if ('reason' in found) return failedCheck(engine, path, found.reason);
  if (environment.noWebgpu && engine === 'webgpu')
    return failedCheck(engine, path, environment.noWebgpu);
  const result = await checkGoldenFile(found.json, engine, environment, path, async () => {
    await setImmediate(); // so that Ctrl-C is handled
    signal.throwIfAborted();
  });
  const { error: _error, deviations: _deviations, ...printed } = result;
  return { ...printed, reason: checkFailureText(result) ?? partingText(result) };
}

const errorText = (error: number) => (Number.isNaN(error) ? '–' : error.toExponential(1));

function line({ engine, file, pass, reason, ...errors }: PrintedCheck): string {
  const numbers = `loss ${errorText(errors.lossError)}  gradient ${errorText(errors.gradientError)}  update ${errorText(errors.updateError)}  run ${errorText(errors.trajectoryError)}`;
  const name = basename(file, '.json').padEnd(36);
  return `${pass ? 'pass' : 'FAIL'}  ${engine.padEnd(8)} ${name} ${numbers}${reason ? `  ${reason}` : ''}`;
}

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { engine: { type: 'string', default: 'all' }, json: { type: 'boolean' } },
  });
  const engines = enginesOf(values.engine);
  const files = positionals.length > 0 ? positionals : await defaultFiles();
  const environment = await nodeEnvironment();

  let failures = 0;
  let checks = 0;
  for (const engine of engines) {
    for (const path of files) {
      const result = await check(path, engine, environment, signal);
      if (signal.aborted) return 130;
      checks++;
      if (!result.pass) failures++;
      print(values.json ? JSON.stringify(result) : line(result));
    }
  }
  if (!values.json) {
    print(
      failures === 0
        ? `All ${checks} checks pass: this machine computes what PyTorch does.`
        : `${failures} of ${checks} checks fail.`,
    );
  }
  return failures === 0 ? 0 : 1;
}

/** `lab verify`: replays reference runs. */
export const verifyCommand: Command = {
  usage: '[--engine NAME] [--json] [FILE…]',
  summary: `Replays PyTorch’s reference runs (${DEFAULT_FOLDER} unless named) and prints how far we are off.`,
  options: [
    [
      '--engine NAME',
      `all (${ALL_ENGINES.join(', ')}; the default), or one of ${ENGINE_NAMES.join(', ')}`,
    ],
    ['--json', 'one JSON line a file and engine'],
  ],
  run,
};
