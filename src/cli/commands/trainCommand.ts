import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { train } from '../../engine/train/train';
import { runErrorText } from '../../messages/wording/runErrors';
import { settingFaultText } from '../../messages/wording/settingProblems';
import { symmetryEffectText } from '../../messages/wording/symmetry';
import { ensembleProblem } from '../../run/config/ensemble';
import { PRESET_NAMES } from '../../run/config/presets';
import { ENGINE_NAMES, type EngineName } from '../../run/config/runConfig';
import { symmetryEffect } from '../../run/model/symmetryEffect';
import { parseSettings } from '../arguments/optionValues';
import { UsageError } from '../arguments/usageError';
import { variations } from '../arguments/variations';
import { nodeEnvironment } from '../node/nodeEnvironment';
import { SOME_DIVERGED } from '../sweep/runSweep';
import { memberRecords } from '../train/memberRecords';
import { ensembleJson, ensembleTable, singleRunJson, singleRunTable } from '../train/trainLog';
import type { Command } from './command';

const needsWebgpu = (engine: EngineName) => engine === 'webgpu' || engine === 'tfjs-webgpu';

/** What `--memory` says, in bytes; undefined where it says nothing. */
function parseMemoryLimit(mib: string | undefined): number | undefined {
  if (mib === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(mib)) return Number(mib) * 1024 ** 2;
  throw new UsageError(`--memory must be a whole number of MiB from 1 to 9,999,999, not “${mib}”.`);
}

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
  const memoryLimit = parseMemoryLimit(values.memory);
  const grid = variations(values.vary ?? []);
  const configs = grid.map((variation) =>
    parseSettings(values.preset, values.set ?? [], [
      ['engine', values.engine],
      ['maxSteps', values.steps],
      ...variation,
    ]),
  );
  const problem = ensembleProblem(configs);
  if (problem) throw new UsageError(settingFaultText(problem));
  const environment = { ...(await nodeEnvironment()), memoryLimit };
  if (environment.noWebgpu && configs.some(({ engine }) => needsWebgpu(engine))) {
    process.stderr.write(`${environment.noWebgpu}\n`);
    return 1;
  }

  const effects = configs.flatMap((config) => symmetryEffect(config) ?? []);
  const conflict = effects.find(({ code }) => code === 'mirrors-conflict');
  if (conflict) process.stderr.write(`${symmetryEffectText(conflict)}\n`);

  const records = memberRecords(configs);
  const log = varied
    ? (values.json ? ensembleJson : ensembleTable)(records, grid, configs)
    : (values.json ? singleRunJson : singleRunTable)(records);
  let startMs = environment.now();
  let failed = false;
  let someDiverged = false;
  for await (const event of train(configs, signal, environment)) {
    if (event.type === 'started') {
      startMs = environment.now(); // setting up is no training
      log.started(event.info);
    } else if (event.type === 'metrics') {
      records.add(event.rows);
      event.rows.forEach(log.measured);
    } else if (event.type === 'ended') {
      someDiverged ||= event.members.some(({ why }) => why === 'diverged');
      event.members.forEach(log.ended);
    } else if (event.type === 'failed') {
      failed = true;
      process.stderr.write(`${runErrorText(event.error)}\n`);
    }
    await setImmediate(); // engines without a GPU resolve as microtasks: Ctrl-C would never be handled
    if (event.type === 'finished' || signal.aborted) break;
  }

  const steps = Math.max(...configs.map((_, member) => records.of(member).steps));
  log.summary(steps, steps > 0 ? (environment.now() - startMs) / steps : null);
  if (failed) return 1;
  if (signal.aborted) return 130;
  return someDiverged ? SOME_DIVERGED : 0;
}

/** `lab train`: one run, or several side by side, their metrics streamed. */
export const trainCommand: Command = {
  usage:
    '[--preset NAME] [--set path=value …] [--vary path=v1,v2,… …] [--engine NAME] [--steps N] [--memory MIB] [--json]',
  summary:
    'Trains one network, or several at once, and prints what is measured, then when it memorised and grokked. Exit code 3: some of several blew up.',
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
    ['--memory MIB', 'refuses a run that needs more memory than this; 1024 by default'],
    [
      '--json',
      'one JSON line a measurement and a last line with "summary": true; with --vary, lines carry "member"',
    ],
  ],
  run,
};
