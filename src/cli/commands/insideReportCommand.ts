import { parseArgs } from 'node:util';
import { insideFrame } from '../../engine/inside/insideFrame';
import { runErrorText } from '../../messages/wording/runErrors';
import { parseChoice } from '../arguments/optionValues';
import { type OutputFile, openOutput } from '../files/outputFile';
import { insideRecord } from '../inside/insideRecord';
import { configAtStep, trainedWeights } from '../inside/trainedWeights';
import { insideReport } from '../insideReport/insideReport';
import {
  NETWORK_RUNS,
  networkConfig,
  REPORTED_PRESETS,
  type ReportedPreset,
  stepsOf,
} from '../insideReport/networkRuns';
import { type NetworkSummary, networkSummary } from '../insideReport/networkSummary';
import { readSummaries, summaryLine } from '../insideReport/summaryFile';
import { type NodeEnvironment, nodeEnvironment } from '../node/nodeEnvironment';
import type { Command } from './command';

const DEFAULT_OUT = 'docs/inside.md';

/** The networks of one run, at its steps. Throws a run's failure as an Error. */
async function trainedNetworks(
  preset: ReportedPreset,
  seed: number,
  environment: NodeEnvironment,
  signal: AbortSignal,
): Promise<NetworkSummary[]> {
  const config = networkConfig(preset, seed);
  const { kind, dMlp, dHidden } = config.model;
  const units = kind === 'transformer' ? dMlp : dHidden;
  const found: NetworkSummary[] = [];
  for await (const trained of trainedWeights(config, stepsOf(preset), environment, signal)) {
    if ('error' in trained) throw new Error(runErrorText(trained.error));
    const { step, weights } = trained;
    const record = insideRecord({ step, frame: insideFrame(configAtStep(config, step), weights) });
    found.push(networkSummary(preset, seed, units, record));
  }
  return found;
}

/** Whether a run has been looked at at each of its steps. */
const isWhole = (known: readonly NetworkSummary[], preset: ReportedPreset, seed: number) =>
  stepsOf(preset).every((step) =>
    known.some((one) => one.preset === preset && one.seed === seed && one.step === step),
  );

/** Trains the runs that a file of summaries lacks, and adds them; 0 or 130. */
async function runMissing(
  presets: readonly ReportedPreset[],
  known: readonly NetworkSummary[],
  data: OutputFile,
  signal: AbortSignal,
): Promise<number> {
  const environment = await nodeEnvironment();
  for (const preset of presets) {
    for (let seed = 0; seed < NETWORK_RUNS[preset].seeds; seed++) {
      if (isWhole(known, preset, seed)) continue;
      process.stderr.write(`${preset}, seed ${seed}.\n`);
      const found = await trainedNetworks(preset, seed, environment, signal);
      if (signal.aborted) return 130;
      await data.append(found.map(summaryLine).join(''));
    }
  }
  return 0;
}

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, only: { type: 'string' } },
  });
  const presets =
    values.only === undefined
      ? REPORTED_PRESETS
      : values.only.split(',').map((name) => parseChoice('--only', REPORTED_PRESETS, name));
  const out = values.out ?? DEFAULT_OUT;
  const dataPath = `${out.replace(/\.md$/, '')}.jsonl`;
  const output = await openOutput(out);
  try {
    const data = await openOutput(dataPath);
    try {
      const saved = await readSummaries(dataPath);
      const known = saved.filter(({ preset, seed }) => isWhole(saved, preset, seed));
      await data.replace(known.map(summaryLine).join(''));
      const code = await runMissing(presets, known, data, signal);
      if (code !== 0) return code;
    } finally {
      await data.close();
    }
    await output.replace(insideReport(await readSummaries(dataPath)));
    return 0;
  } finally {
    await output.close();
  }
}

/** `lab inside-report`: what networks look like inside when they have memorised, grokked and ungrokked. */
export const insideReportCommand: Command = {
  usage: '[--out FILE.md] [--only NAME,…]',
  summary:
    'Looks inside networks that have memorised, grokked and ungrokked, several seeds of each preset, and writes a report; goes on where it was stopped.',
  options: [
    [
      '--out FILE.md',
      `where the report goes, with its data beside it as JSON lines; ${DEFAULT_OUT} by default`,
    ],
    ['--only NAME,…', `trains these presets only: ${REPORTED_PRESETS.join(', ')}`],
  ],
  run,
};
