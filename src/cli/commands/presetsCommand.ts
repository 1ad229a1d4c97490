import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PRESET_NAMES, type PresetName } from '../../run/config/presets';
import { ENGINE_NAMES, type EngineName } from '../../run/config/runConfig';
import { parseChoice } from '../arguments/optionValues';
import { UsageError } from '../arguments/usageError';
import { fileErrorCause } from '../files/outputError';
import { openOutput } from '../files/outputFile';
import { nodeEnvironment } from '../node/nodeEnvironment';
import { print } from '../output';
import { type PresetResult, presetRuns } from '../presets/presetRuns';
import { presetsTable } from '../presets/presetsTable';
import type { Command } from './command';

/** Seeds such as `0-9` or `3`. */
function parseSeeds(text: string): number[] {
  const [, first, last = first] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (!(count >= 1 && count <= 1000)) {
    throw new UsageError(`--seeds must be FROM-TO, such as 0-9, not “${text}”.`);
  }
  return Array.from({ length: count }, (_, i) => Number(first) + i);
}

/** The results that a file holds, and its whole lines: a last one whose writing was cut off is left out. */
async function readSavedResults(
  path: string,
): Promise<{ readonly results: readonly PresetResult[]; readonly lines: readonly string[] }> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--keep ${path} cannot be read: ${fileErrorCause(error)}.`);
  });
  const lines = text.split('\n').filter(Boolean);
  const results = lines.flatMap((line, i) => {
    try {
      return [JSON.parse(line) as PresetResult];
    } catch {
      if (i === lines.length - 1 && !text.endsWith('\n')) return [];
      throw new UsageError(`--keep ${path}: line ${i + 1} is not JSON.`);
    }
  });
  return { results, lines: lines.slice(0, results.length) };
}

/** The file that `--keep` names, with the results that it holds. */
interface SavedResults {
  readonly known: readonly PresetResult[];
  add(result: PresetResult): Promise<void>;
  close(): Promise<void>;
}

async function openSavedResults(path: string | undefined): Promise<SavedResults> {
  if (path === undefined) return { known: [], async add() {}, async close() {} };
  const output = await openOutput(path);
  try {
    const { results, lines } = output.existed
      ? await readSavedResults(path)
      : { results: [], lines: [] };
    await output.replace(lines.map((line) => `${line}\n`).join(''));
    return {
      known: results,
      add: (result) => output.append(`${JSON.stringify(result)}\n`),
      close: output.close,
    };
  } catch (error) {
    await output.close();
    throw error;
  }
}

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      seeds: { type: 'string' },
      engine: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const only = (values.only ?? []).map((name) => parseChoice('--only', PRESET_NAMES, name));
  const presets = only.length > 0 ? only : PRESET_NAMES;
  const seeds = parseSeeds(values.seeds ?? '0-9');
  const engine = parseChoice('--engine', ENGINE_NAMES, values.engine ?? 'wasm');
  const saved = await openSavedResults(values.keep);
  try {
    return await runPresets(presets, seeds, engine, saved, signal);
  } finally {
    await saved.close();
  }
}

async function runPresets(
  presets: readonly PresetName[],
  seeds: readonly number[],
  engine: EngineName,
  saved: SavedResults,
  signal: AbortSignal,
): Promise<number> {
  const environment = await nodeEnvironment();
  const results: PresetResult[] = [];
  for (const preset of presets) {
    const before = saved.known.filter((run) => run.preset === preset && seeds.includes(run.seed));
    const left = seeds.filter((seed) => !before.some((run) => run.seed === seed));
    const runs = [...before];
    if (left.length > 0) {
      for await (const result of presetRuns(preset, left, engine, environment, signal)) {
        runs.push(result);
        process.stderr.write(`${JSON.stringify(result)}\n`);
        await saved.add(result);
      }
    }
    if (signal.aborted) return 130;
    results.push(...runs.sort((a, b) => a.seed - b.seed));
  }
  print(presetsTable(results).join('\n'));
  return results.every(({ kept }) => kept) ? 0 : 1;
}

/** `lab presets`: does every preset do what it says, whatever the seed? */
export const presetsCommand: Command = {
  usage: '[--only NAME …] [--seeds FROM-TO] [--engine NAME] [--keep FILE]',
  summary:
    'Runs every preset with several seeds at once and prints, as a Markdown table, whether it keeps its claim.',
  options: [
    ['--only NAME', `one preset: ${PRESET_NAMES.join(', ')}; repeatable`],
    ['--seeds FROM-TO', 'the seeds, 0-9 by default'],
    ['--engine NAME', 'what computes it; wasm by default'],
    ['--keep FILE', 'notes each run there (JSON lines), and does not repeat those already noted'],
  ],
  run,
};
