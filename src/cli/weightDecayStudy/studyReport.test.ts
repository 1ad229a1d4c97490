import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { svgFileText } from '../../figures/svgFile';
import { gridHash, sweepCells } from '../../run/sweep/sweepCells';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { createFigureRenderer } from '../reproduction/figureRenderer';
import { studyRows } from '../reproduction/studyFiles';
import { studyPlan } from '../reproduction/sweepStudies';
import { CONDITION_NAMES, CONDITIONS, type ConditionName } from './conditions';
import { type Finding, findings } from './findings';
import { conditionFigure, studyReport } from './studyReport';

const FOLDER = 'docs/weight-decay';
const rows: Partial<Record<ConditionName, readonly SweepRow[]>> = {};
let found: readonly Finding[];
beforeAll(async () => {
  for (const name of CONDITION_NAMES) rows[name] = await studyRows(FOLDER, name);
  found = findings(rows);
}, 60_000);

describe('docs/weight-decay.md', () => {
  it('is what the kept runs say, verdicts and all', async () => {
    expect(studyReport(found, 'weight-decay')).toBe(await readFile(`${FOLDER}.md`, 'utf8'));
  });

  it('has every condition', () => {
    expect(found.map(({ condition }) => condition)).toEqual(CONDITION_NAMES);
  });

  it.each(CONDITION_NAMES)('has all runs of %s, and their figure', async (name) => {
    const plan = studyPlan(CONDITIONS[name].study);
    const cells = sweepCells(plan);
    if (!cells.ok) throw new Error(cells.problem.code);
    const lines = (await readFile(`${FOLDER}/${name}.csv`, 'utf8')).trim().split('\n').slice(1);
    expect(lines).toHaveLength(cells.value.length);
    for (const line of lines) expect(line.split(',').at(-3)).toBe(gridHash(plan));
    const markupOf = await createFigureRenderer();
    const svg = svgFileText(
      markupOf(conditionFigure(found[CONDITION_NAMES.indexOf(name)] as Finding)),
    );
    expect(svg).toBe(await readFile(`${FOLDER}/${name}.svg`, 'utf8'));
  });
});

describe('a finding', () => {
  it('is not made of conditions without runs, and its summary names every verdict once', () => {
    const some = findings({ usual: rows.usual ?? [], relu: rows.relu ?? [] });
    expect(some.map(({ condition }) => condition)).toEqual(['usual', 'relu']);
    const text = studyReport(some, 'x');
    expect(text.match(/^- P3 \*\*/gm)).toHaveLength(
      new Set(some.map(({ independence }) => independence.verdict)).size,
    );
    expect(text).toContain('](x/relu.svg)');
  });
});
