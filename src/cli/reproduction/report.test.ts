import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { VERDICTS } from '../../analysis/predictions/verdict';
import { svgFileText } from '../../figures/svgFile';
import { gridHash, sweepCells } from '../../run/sweep/sweepCells';
import { type Claim, claims } from './claims';
import { type Evidence, readEvidence } from './evidence';
import { createFigureRenderer } from './figureRenderer';
import { FIGURES } from './figures';
import { report } from './report';
import { STUDY_NAMES, SWEEP_STUDIES, studyPlan } from './sweepStudies';

const FOLDER = 'docs/reproduction';
let evidence: Evidence;
let found: readonly Claim[];
let markupOf: Awaited<ReturnType<typeof createFigureRenderer>>;
beforeAll(async () => {
  evidence = await readEvidence(FOLDER);
  found = claims(evidence);
  markupOf = await createFigureRenderer();
}, 60_000);

describe('docs/reproduction.md', () => {
  it('is what the kept runs say, verdicts and all', async () => {
    expect(report(found, 'reproduction')).toBe(await readFile('docs/reproduction.md', 'utf8'));
  });

  it('has every claim: Figure 1, Section 3, P1 to P4, Figures 9 and 10', () => {
    const names = found.map(({ name }) => name).join('; ');
    for (const claim of [
      'Figure 1 (a)',
      'Figure 1 (b)',
      'Figure 1 (c)',
      'Figure 1 (d)',
      'Section 3',
      'P1',
      'P2',
      'P3',
      'P4',
      'Figure 9',
      'Figure 10',
    ]) {
      expect(names).toContain(claim);
    }
    for (const { result } of found) expect(VERDICTS).toContain(result.verdict);
  });

  it.each(Object.keys(FIGURES) as (keyof typeof FIGURES)[])(
    'has the figure %s, drawn from them',
    async (name) => {
      const svg = svgFileText(markupOf(FIGURES[name](evidence)));
      expect(svg).toBe(await readFile(`${FOLDER}/${name}.svg`, 'utf8'));
      expect(svg).not.toMatch(/NaN|undefined|var\(/);
    },
  );

  it.each(STUDY_NAMES)('has all runs of %s, as its command would make them', async (name) => {
    const plan = studyPlan(SWEEP_STUDIES[name]);
    const cells = sweepCells(plan);
    if (!cells.ok) throw new Error(cells.problem.code);
    const lines = (await readFile(`${FOLDER}/${name}.csv`, 'utf8')).trim().split('\n').slice(1);
    expect(lines).toHaveLength(cells.value.length);
    for (const line of lines) expect(line.split(',').at(-3)).toBe(gridHash(plan));
  });
});
