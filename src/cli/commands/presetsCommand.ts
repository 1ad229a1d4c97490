import { appendFile, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PRESET_NAMES } from '../../run/config/presets';
import { ENGINE_NAMES } from '../../run/config/runConfig';
import { parseChoice } from '../arguments/optionValues';
import { UsageError } from '../arguments/usageError';
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

/** The results that a file holds; none where there is no such file. */
async function readSavedResults(path: string | undefined): Promise<PresetResult[]> {
  if (!path) return [];
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new UsageError(`--keep ${path} cannot be read (${error.code}).`);
  });
  return text
    .split('\n')
    .filter(Boolean)
    .map((line, i) => {
      try {
        return JSON.parse(line) as PresetResult;
      } catch {
        throw new UsageError(`--keep ${path}: line ${i + 1} is not JSON.`);
      }
    });
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
  const known = await readSavedResults(values.keep);
  const environment = await nodeEnvironment();
  const results: PresetResult[] = [];
  for (const preset of presets) {
    const before = known.filter((run) => run.preset === preset && seeds.includes(run.seed));
    const left = seeds.filter((seed) => !before.some((run) => run.seed === seed));
    const runs = [...before];
    if (left.length > 0) {
      for await (const result of presetRuns(preset, left, engine, environment, signal)) {
        runs.push(result);
        process.stderr.write(`${JSON.stringify(result)}\n`);
        if (values.keep) await appendFile(values.keep, `${JSON.stringify(result)}\n`);
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
