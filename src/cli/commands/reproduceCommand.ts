import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { svgFileText } from '../../figures/svgFile';
import { EXPERIMENT_NAMES } from '../../run/phase/experiments';
import { type OutputFile, openOutput, writeOutput } from '../files/outputFile';
import { makeReportFolder } from '../files/reportFolder';
import { type NodeEnvironment, nodeEnvironment } from '../node/nodeEnvironment';
import { print } from '../output';
import {
  CIRCUIT_SEEDS,
  circuitRun,
  readCircuitRuns,
  saveCircuitRuns,
} from '../reproduction/circuitRuns';
import { claims } from '../reproduction/claims';
import { readEvidence } from '../reproduction/evidence';
import {
  hasExperiment,
  readExperiments,
  savedExperiment,
  saveExperiments,
  withExperiment,
} from '../reproduction/experimentFiles';
import { experimentRuns } from '../reproduction/experimentRuns';
import { createFigureRenderer } from '../reproduction/figureRenderer';
import { FIGURES } from '../reproduction/figures';
import { report } from '../reproduction/report';
import { runStudies } from '../reproduction/studyFiles';
import { NETWORKS, type NetworkName, SWEEP_STUDIES } from '../reproduction/sweepStudies';
import type { Command } from './command';

const DEFAULT_OUT = 'docs/reproduction.md';
/** Seeds of each experiment of Figure 1. */
const SEEDS = Array.from({ length: 10 }, (_, seed) => seed);

/** Runs what the folder does not hold yet; 0, 1 or 130. */
async function runMissingParts(
  folder: string,
  environment: NodeEnvironment,
  force: boolean,
  signal: AbortSignal,
): Promise<number> {
  let saved = (force ? undefined : await readExperiments(folder)) ?? { runs: [], curves: [] };
  for (const name of EXPERIMENT_NAMES) {
    if (hasExperiment(saved, name, SEEDS)) continue;
    process.stderr.write(`Figure 1: ${name} with ${SEEDS.length} seeds.\n`);
    const runs = await experimentRuns(name, SEEDS, environment, signal);
    if (!runs) return 130;
    saved = withExperiment(saved, name, savedExperiment(name, runs));
    await saveExperiments(folder, saved);
  }
  let circuitRows = force ? [] : await readCircuitRuns(folder);
  for (const network of Object.keys(NETWORKS) as NetworkName[]) {
    for (const seed of CIRCUIT_SEEDS) {
      if (circuitRows.some((row) => row.network === network && row.seed === seed)) continue;
      process.stderr.write(`Figure 9: ${network}, seed ${seed}.\n`);
      const rows = await circuitRun(network, seed, environment, signal);
      if (!rows) return 130;
      circuitRows = [...circuitRows, ...rows];
      await saveCircuitRuns(folder, circuitRows);
    }
  }
  return runStudies(folder, SWEEP_STUDIES, environment, force, signal);
}

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, force: { type: 'boolean' } },
  });
  const out = values.out ?? DEFAULT_OUT;
  const { path: folder, name } = await makeReportFolder(out);
  const output = await openOutput(out);
  try {
    const environment = await nodeEnvironment();
    const code = await runMissingParts(folder, environment, values.force ?? false, signal);
    if (code === 0) await writeReport(folder, name, output);
    return code;
  } finally {
    await output.close();
  }
}

async function writeReport(folder: string, name: string, output: OutputFile): Promise<void> {
  const evidence = await readEvidence(folder);
  const found = claims(evidence);
  const markupOf = await createFigureRenderer();
  for (const [figure, draw] of Object.entries(FIGURES)) {
    await writeOutput(join(folder, `${figure}.svg`), svgFileText(markupOf(draw(evidence))));
  }
  await output.replace(report(found, name));
  for (const claim of found)
    print(`${claim.name}: ${claim.result.verdict}. ${claim.result.sentence}`);
}

/** `lab reproduce`: every claim of the paper in small, as a report. */
export const reproduceCommand: Command = {
  usage: '[--out FILE.md] [--force]',
  summary:
    'Runs a fast version of every experiment of the paper and writes a report with figures; goes on where it was stopped.',
  options: [
    [
      '--out FILE.md',
      `where the report goes, its files into a folder beside it; ${DEFAULT_OUT} by default`,
    ],
    ['--force', 'runs everything anew'],
  ],
  run,
};
