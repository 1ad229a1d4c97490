import { parseArgs } from 'node:util';
import { profile } from '../../engine/calibration/profile';
import { kernelMsText, shareText, threeDigits } from '../../messages/format/significantDigits';
import { kernelLabel, profileMethod, profileSummary } from '../../messages/wording/profile';
import { runErrorText } from '../../messages/wording/runErrors';
import { PRESET_NAMES } from '../../run/config/presets';
import type { Profile } from '../../run/profile/profile';
import { profileTable } from '../../run/profile/profile';
import { parseSettings } from '../arguments/optionValues';
import { nodeEnvironment } from '../node/nodeEnvironment';
import { print } from '../output';
import type { Command } from './command';

const WIDTHS = [7, 9, 7, 9, 8] as const;
const columns = (cells: readonly string[]) =>
  cells.map((cell, i) => cell.padStart(WIDTHS[i] ?? 0)).join(' ');

function lines(profile: Profile): string[] {
  const table = profileTable(profile);
  const longestMs = table.rows[0]?.ms ?? 0;
  return [
    profileSummary(profile, table),
    `${columns(['calls', 'ms', 'share', 'GFLOP/s', 'of peak'])}  kernel`,
    ...table.rows.map(({ name, calls, ms, share, gflops, ofPeak }) => {
      const rate = gflops === undefined ? '' : threeDigits(gflops);
      const ofThePeak = ofPeak === undefined ? '' : shareText(ofPeak);
      const numbers = columns([
        String(calls),
        kernelMsText(ms, longestMs),
        shareText(share),
        rate,
        ofThePeak,
      ]);
      return `${numbers}  ${name}: ${kernelLabel(name)}`;
    }),
    `${table.calls} calls a step. ${profileMethod(profile, table)}`,
  ];
}

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      preset: { type: 'string' },
      set: { type: 'string', multiple: true },
      engine: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const config = parseSettings(values.preset, values.set ?? [], [['engine', values.engine]]);
  const environment = await nodeEnvironment();
  if (environment.noWebgpu && config.engine === 'webgpu') {
    process.stderr.write(`${environment.noWebgpu}\n`);
    return 1;
  }
  const profiled = await profile(config, environment);
  if (!profiled.ok) {
    process.stderr.write(`${runErrorText(profiled.problem)}\n`);
    return 1;
  }
  print(values.json ? JSON.stringify(profiled.value) : lines(profiled.value).join('\n'));
  return 0;
}

/** `lab profile`: where the time of a step goes. */
export const profileCommand: Command = {
  usage: '[--preset NAME] [--set path=value …] [--engine NAME] [--json]',
  summary:
    'Times each kernel of a training step, against what a large matrix product reaches here.',
  options: [
    ['--preset NAME', `the starting point: ${PRESET_NAMES.join(', ')}`],
    ['--set path=value', 'changes one setting, e.g. task.p=37; repeatable'],
    ['--engine NAME', 'webgpu, wasm, or auto (the default)'],
    ['--json', 'one JSON document'],
  ],
  run,
};
