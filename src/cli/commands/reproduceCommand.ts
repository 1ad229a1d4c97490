import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { svgFileText } from '../../figures/svgFile';
import { sweepProblemText } from '../../messages/wording/sweepProblems';
import { EXPERIMENT_NAMES, type ExperimentName } from '../../run/phase/experiments';
import { sweepCells } from '../../run/sweep/sweepCells';
import { type NodeEnvironment, nodeEnvironment } from '../node/nodeEnvironment';
import { print } from '../output';
import { claims } from '../reproduction/claims';
import { readEvidence } from '../reproduction/evidence';
import { readExperiments, saveExperiments } from '../reproduction/experimentFiles';
import { type ExperimentRuns, experimentRuns } from '../reproduction/experimentRuns';
import { createFigureRenderer } from '../reproduction/figureRenderer';
import { FIGURES } from '../reproduction/figures';
import { report } from '../reproduction/report';
import { STUDY_NAMES, SWEEP_STUDIES, studyPlan } from '../reproduction/sweepStudies';
import { runSweep } from '../sweep/runSweep';
import { sweepFile } from '../sweep/sweepFile';
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
  if (force || !(await readExperiments(folder))) {
    const done = new Map<ExperimentName, ExperimentRuns>();
    for (const name of EXPERIMENT_NAMES) {
      process.stderr.write(`Figure 1: ${name} with ${SEEDS.length} seeds.\n`);
      const runs = await experimentRuns(name, SEEDS, environment, signal);
      if (!runs) return 130;
      done.set(name, runs);
    }
    await saveExperiments(folder, done);
  }
  for (const name of STUDY_NAMES) {
    const plan = studyPlan(SWEEP_STUDIES[name]);
    const planned = sweepCells(plan);
    if (!planned.ok) throw new Error(sweepProblemText(planned.problem));
    const cells = planned.value.map((config, cell) => ({ cell, config }));
    const path = join(folder, `${name}.csv`);
    if (force) await rm(path, { force });
    const file = await sweepFile(path, plan, planned.value, false);
    const code = await runSweep(plan.protocol, cells, file, environment, signal, name);
    if (code !== 0) return code;
  }
  return 0;
}

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, force: { type: 'boolean' } },
  });
  const out = values.out ?? DEFAULT_OUT;
  const name = basename(out, '.md');
  const folder = join(dirname(out), name);
  await mkdir(folder, { recursive: true });
  const code = await runMissingParts(
    folder,
    await nodeEnvironment(),
    values.force ?? false,
    signal,
  );
  if (code !== 0) return code;
  const evidence = await readEvidence(folder);
  const found = claims(evidence);
  const markupOf = await createFigureRenderer();
  for (const [figure, draw] of Object.entries(FIGURES)) {
    await writeFile(join(folder, `${figure}.svg`), svgFileText(markupOf(draw(evidence))));
  }
  await writeFile(out, report(found, name));
  for (const claim of found)
    print(`${claim.name}: ${claim.result.verdict}. ${claim.result.sentence}`);
  return 0;
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
