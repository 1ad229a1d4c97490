import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { svgFileText } from '../../figures/svgFile';
import { parseChoice } from '../arguments/optionValues';
import { openOutput, writeOutput } from '../files/outputFile';
import { makeReportFolder } from '../files/reportFolder';
import { nodeEnvironment } from '../node/nodeEnvironment';
import { print } from '../output';
import { createFigureRenderer } from '../reproduction/figureRenderer';
import { runStudies, studyRows } from '../reproduction/studyFiles';
import { CONDITION_NAMES, CONDITIONS } from '../weightDecayStudy/conditions';
import { findings } from '../weightDecayStudy/findings';
import { conditionFigure, studyReport } from '../weightDecayStudy/studyReport';
import type { Command } from './command';

const DEFAULT_OUT = 'docs/weight-decay.md';

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, only: { type: 'string' } },
  });
  const names =
    values.only === undefined
      ? CONDITION_NAMES
      : values.only.split(',').map((name) => parseChoice('--only', CONDITION_NAMES, name));
  const out = values.out ?? DEFAULT_OUT;
  const { path: folder, name } = await makeReportFolder(out);
  const output = await openOutput(out);
  try {
    const studies = Object.fromEntries(names.map((name) => [name, CONDITIONS[name].study]));
    const code = await runStudies(folder, studies, await nodeEnvironment(), false, signal);
    if (code !== 0) return code;
    const found = findings(await conditionRows(folder));
    const markupOf = await createFigureRenderer();
    for (const finding of found) {
      const path = join(folder, `${finding.condition}.svg`);
      await writeOutput(path, svgFileText(markupOf(conditionFigure(finding))));
    }
    await output.replace(studyReport(found, name));
    for (const { condition, independence } of found)
      print(`${CONDITIONS[condition].label}: ${independence.verdict}.`);
    return 0;
  } finally {
    await output.close();
  }
}

/** The rows of every condition that a folder has a file of. */
async function conditionRows(folder: string) {
  const entries = CONDITION_NAMES.map(
    async (name) => [name, await studyRows(folder, name)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** `lab study`: under which conditions D_crit does not depend on weight decay (P3). */
export const studyCommand: Command = {
  usage: '[--out FILE.md] [--only NAME,…]',
  summary:
    'Cuts grokked networks at three weight decays under several conditions, and writes where D_crit does not depend on it (P3); goes on where it was stopped.',
  options: [
    [
      '--out FILE.md',
      `where the report goes, its files into a folder beside it; ${DEFAULT_OUT} by default`,
    ],
    ['--only NAME,…', `runs these conditions only: ${CONDITION_NAMES.join(', ')}`],
  ],
  run,
};
