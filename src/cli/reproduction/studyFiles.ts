import { join } from 'node:path';
import { sweepProblemText } from '../../messages/wording/sweepProblems';
import { sweepCells } from '../../run/sweep/sweepCells';
import type { SweepRow } from '../../run/sweep/sweepRow';
import type { NodeEnvironment } from '../node/nodeEnvironment';
import { runSweep, SOME_DIVERGED } from '../sweep/runSweep';
import { readSweepFile, sweepFile } from '../sweep/sweepFile';
import { type SweepStudy, studyPlan } from './sweepStudies';

const fileOf = (folder: string, name: string) => join(folder, `${name}.csv`);

/**
 * Runs what the files of a folder do not hold yet of some studies, by their names. Resolves to the exit code: 0, 1 or 130; a run
 * that blew up is a result. Errors: UsageError, OutputError.
 */
export async function runStudies(
  folder: string,
  studies: Readonly<Record<string, SweepStudy>>,
  environment: NodeEnvironment,
  force: boolean,
  signal: AbortSignal,
): Promise<number> {
  for (const [name, study] of Object.entries(studies)) {
    const plan = studyPlan(study);
    const planned = sweepCells(plan);
    if (!planned.ok) throw new Error(sweepProblemText(planned.problem));
    const cells = planned.value.map((config, cell) => ({ cell, config }));
    const file = await sweepFile(
      fileOf(folder, name),
      plan,
      planned.value,
      force ? 'anew' : 'keep',
    );
    const { toLastStep = false } = study;
    const options = { name, toLastStep };
    const code = await runSweep(plan.protocol, cells, file, environment, signal, options);
    if (code !== 0 && code !== SOME_DIVERGED) return code;
  }
  return 0;
}

/** The rows of a study's file; an empty list where there is none. Errors: UsageError. */
export async function studyRows(folder: string, name: string): Promise<readonly SweepRow[]> {
  const rows = await readSweepFile(fileOf(folder, name));
  return (rows ?? []).map(({ row }) => row);
}
