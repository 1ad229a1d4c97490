import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { train } from '../engine/train';
import { ensembleProblem } from '../run/ensembleProblem';
import { memoryText } from '../run/memoryText';
import type { Phase } from '../run/phase';
import { PRESET_NAMES } from '../run/presets';
import { ENGINE_NAMES, type EngineName, type RunConfig } from '../run/runConfig';
import { settingAt } from '../run/settings';
import type { EndedMember, RunInfo } from '../run/trainEvent';
import type { Command } from './command';
import { memberRecords } from './memberRecords';
import { nodeEnvironment } from './nodeEnvironment';
import { parseSettings } from './parseSettings';
import { print } from './print';
import { tableHeader, tableRow } from './trainTable';
import { UsageError } from './usageError';
import { type Variation, variations } from './variations';

const needsWebgpu = (engine: EngineName) => engine === 'webgpu' || engine === 'tfjs-webgpu';

function infoLine({ engine, parameters, members }: RunInfo, varied: boolean): string {
  const [{ trainExamples = 0, testExamples = 0 } = {}] = members;
  const memory = memoryText(engine.memory);
  const what = varied
    ? `${members.length} runs of ${parameters} parameters each, ${memory}.`
    : `${parameters} parameters, ${memory}, ${trainExamples} training and ${testExamples} test examples.`;
  return [`${engine.label}: ${what}`, engine.reason].filter(Boolean).join(' ');
}

/** What `--memory` says, in bytes; undefined where it says nothing. */
function memoryLimitOf(mib: string | undefined): number | undefined {
  if (mib === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(mib)) return Number(mib) * 1024 ** 2;
  throw new UsageError(`--memory must be a whole number of MiB from 1 to 9,999,999, not “${mib}”.`);
}

function outcome({ name, memorisedAt, grokkedAt }: Phase): string {
  const at = (word: string, step: number | undefined) =>
    step === undefined ? `not ${word}` : `${word} at step ${step}`;
  return `${at('memorised', memorisedAt)}, ${at('grokked', grokkedAt)} (${name})`;
}

/** What a run has of its own, as it is written in results: numbers as numbers. */
const settingsOf = (variation: Variation, config: RunConfig) =>
  Object.fromEntries(variation.map(([path]) => [path, settingAt(config, path)]));

const named = (member: number, variation: Variation) =>
  `run ${member} (${variation.map(([path, value]) => `${path} ${value}`).join(', ')})`;

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      preset: { type: 'string' },
      set: { type: 'string', multiple: true },
      vary: { type: 'string', multiple: true },
      engine: { type: 'string' },
      steps: { type: 'string' },
      memory: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const varied = values.vary !== undefined;
  const memoryLimit = memoryLimitOf(values.memory);
  const grid = variations(values.vary ?? []);
  const configs = grid.map((variation) =>
    parseSettings(values.preset, values.set ?? [], [
      ['engine', values.engine],
      ['maxSteps', values.steps],
      ...variation,
    ]),
  );
  const problem = ensembleProblem(configs);
  if (problem) throw new UsageError(problem.message);
  const settings = grid.map((variation, member) =>
    settingsOf(variation, configs[member] as RunConfig),
  );
  const environment = { ...(await nodeEnvironment()), memoryLimit };
  if (environment.noWebgpu && configs.some(({ engine }) => needsWebgpu(engine))) {
    process.stderr.write(`${environment.noWebgpu}\n`);
    return 1;
  }

  const records = memberRecords(configs);
  const ended = new Map<number, EndedMember>();
  let startMs = environment.now();
  let failed = false;
  for await (const event of train(configs, signal, environment)) {
    if (event.type === 'started') {
      startMs = environment.now(); // setting up is no training
      if (!values.json) print(infoLine(event.info, varied));
      if (!values.json && !varied) print(tableHeader());
      if (values.json && varied) {
        for (const [member, own] of settings.entries()) {
          print(JSON.stringify({ member, settings: own }));
        }
      }
    } else if (event.type === 'metrics') {
      records.add(event.rows);
      for (const { member, row } of event.rows) {
        if (values.json) print(JSON.stringify(varied ? { member, ...row } : row));
        else if (!varied) print(tableRow(row));
      }
    } else if (event.type === 'ended') {
      for (const end of event.members) {
        const { member, step, error } = end;
        ended.set(member, end);
        if (values.json || !varied) continue;
        const how = outcome(records.of(member).phase());
        print(
          [`${step} steps of ${named(member, grid[member] ?? [])}: ${how}.`, error?.message]
            .filter(Boolean)
            .join(' '),
        );
      }
    } else if (event.type === 'failed') {
      failed = true;
      process.stderr.write(`${event.error.message}\n`);
    }
    await setImmediate(); // engines without a GPU resolve as microtasks: Ctrl-C would never be heard
    if (event.type === 'finished' || signal.aborted) break;
  }

  const steps = Math.max(...configs.map((_, member) => records.of(member).steps));
  const msPerStep = steps > 0 ? (environment.now() - startMs) / steps : null;
  const reached = (member: number) => {
    const { memorisedAt = null, grokkedAt = null } = records.of(member).phase();
    return { memorisedAt, grokkedAt };
  };
  const speed = `${steps} steps, ${msPerStep?.toPrecision(3) ?? '–'} ms each`;
  if (values.json && varied) {
    for (const [member, own] of settings.entries()) {
      const why = ended.get(member)?.why ?? null;
      const { steps: done } = records.of(member);
      print(JSON.stringify({ member, settings: own, ended: why, ...reached(member), steps: done }));
    }
    print(JSON.stringify({ summary: true, members: configs.length, steps, msPerStep }));
  } else if (values.json) {
    print(JSON.stringify({ summary: true, ...reached(0), steps, msPerStep }));
  } else print(varied ? `${speed}.` : `${speed}: ${outcome(records.of(0).phase())}.`);
  if (failed) return 1;
  return signal.aborted ? 130 : 0;
}

/** `lab train`: one run, or several side by side, their metrics streamed. */
export const trainCommand: Command = {
  usage:
    '[--preset NAME] [--set path=value …] [--vary path=v1,v2,… …] [--engine NAME] [--steps N] [--memory MIB] [--json]',
  summary: 'Trains one network and prints what is measured, then when it memorised and grokked.',
  options: [
    ['--preset NAME', `the starting point: ${PRESET_NAMES.join(', ')}`],
    [
      '--set path=value',
      'changes one setting, as in the page’s address, e.g. task.p=37; repeatable',
    ],
    [
      '--vary path=v1,v2,…',
      'trains one network for each value, all at once, e.g. seed=0..9; repeatable: every combination',
    ],
    ['--engine NAME', `what computes it: ${ENGINE_NAMES.join(', ')}`],
    ['--steps N', 'stops after N steps (maxSteps)'],
    ['--memory MIB', 'refuses a run that needs more memory than this; 1024 if nothing is said'],
    [
      '--json',
      'one JSON line a measurement and a last line with "summary": true; with --vary, lines carry "member"',
    ],
  ],
  run,
};
