import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { train } from '../engine/train';
import type { MetricsRow } from '../run/metrics';
import { phaseOf } from '../run/phase';
import { PRESET_NAMES } from '../run/presets';
import { rowColumns } from '../run/rowColumns';
import { ENGINE_NAMES, type EngineName } from '../run/runConfig';
import type { RunInfo } from '../run/trainEvent';
import { tokenCount } from '../tasks/pairs';
import type { Command } from './command';
import { nodeEnvironment } from './nodeEnvironment';
import { parseSettings } from './parseSettings';
import { print } from './print';
import { tableHeader, tableRow } from './trainTable';

const needsWebgpu = (engine: EngineName) => engine === 'webgpu' || engine === 'tfjs-webgpu';

function infoLine({ engine, parameters, trainExamples, testExamples }: RunInfo): string {
  const examples = `${trainExamples} training and ${testExamples} test examples`;
  return [`${engine.label}: ${parameters} parameters, ${examples}.`, engine.reason]
    .filter(Boolean)
    .join(' ');
}

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      preset: { type: 'string' },
      set: { type: 'string', multiple: true },
      engine: { type: 'string' },
      steps: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const config = parseSettings(values.preset, values.set ?? [], [
    ['engine', values.engine],
    ['maxSteps', values.steps],
  ]);
  const environment = await nodeEnvironment();
  if (environment.noWebgpu && needsWebgpu(config.engine)) {
    process.stderr.write(`${environment.noWebgpu}\n`);
    return 1;
  }

  const rows: MetricsRow[] = [];
  let startMs = environment.now();
  let failed = false;
  for await (const event of train(config, signal, environment)) {
    if (event.type === 'started') {
      startMs = environment.now(); // setting up is no training
      if (!values.json) print(`${infoLine(event.info)}\n${tableHeader()}`);
    } else if (event.type === 'metrics') {
      rows.push(event.row);
      print(values.json ? JSON.stringify(event.row) : tableRow(event.row));
    } else if (event.type === 'failed') {
      failed = true;
      process.stderr.write(`${event.error.message}\n`);
    }
    await setImmediate(); // engines without a GPU resolve as microtasks: Ctrl-C would never be heard
    if (event.type === 'finished' || signal.aborted) break;
  }

  const steps = rows.at(-1)?.step ?? 0;
  const msPerStep = steps > 0 ? (environment.now() - startMs) / steps : null;
  const chance = 1 / tokenCount(config.task.op, config.task.p);
  const { name, memorisedAt = null, grokkedAt = null } = phaseOf(rowColumns(rows), chance);
  if (values.json) {
    print(JSON.stringify({ summary: true, memorisedAt, grokkedAt, steps, msPerStep }));
  } else {
    const at = (word: string, step: number | null) =>
      step === null ? `not ${word}` : `${word} at step ${step}`;
    print(
      `${steps} steps, ${msPerStep?.toPrecision(3) ?? '–'} ms each: ${at('memorised', memorisedAt)}, ${at('grokked', grokkedAt)} (${name}).`,
    );
  }
  if (failed) return 1;
  return signal.aborted ? 130 : 0;
}

/** `lab train`: one run, its metrics streamed. */
export const trainCommand: Command = {
  usage: '[--preset NAME] [--set path=value …] [--engine NAME] [--steps N] [--json]',
  summary: 'Trains one network and prints what is measured, then when it memorised and grokked.',
  options: [
    ['--preset NAME', `the starting point: ${PRESET_NAMES.join(', ')}`],
    [
      '--set path=value',
      'changes one setting, as in the page’s address, e.g. task.p=37; repeatable',
    ],
    ['--engine NAME', `what computes it: ${ENGINE_NAMES.join(', ')}`],
    ['--steps N', 'stops after N steps (maxSteps)'],
    ['--json', 'one JSON line a measurement and a last line with "summary": true'],
  ],
  run,
};
