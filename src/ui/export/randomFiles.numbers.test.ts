// @vitest-environment happy-dom
import fc from 'fast-check';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logAxis } from '../../figures/axes/scales';
import { SizeCurves } from '../../figures/curves/SizeCurves';
import { atFewPlaces, spreadByX } from '../../figures/curves/spreadByX';
import { HeatMap } from '../../figures/heatMap/HeatMap';
import { LinePanel } from '../../figures/LinePanel';
import { drawFigure } from '../../figures/testing/drawFigure.suite';
import type { MetricColumns } from '../../run/metrics/metrics';
import { derivePhase } from '../../run/phase/phase';
import { readBroughtFile } from '../../store/files/readBroughtFile';
import { decimate } from '../../store/history/decimate';
import { columnOf } from '../charts/chartSource';
import { stepRange, stepTicks, valuePosition, valueRange, valueTicks } from '../charts/plot/axes';
import { RUN_CHART_SPECS } from '../charts/runChartSpecs';
import { tableColumns } from '../charts/tableColumns';
import { curvesFromTable } from '../critical/CriticalCurves';
import { criticalFindings } from '../critical/criticalAnalysis';
import { criticalForm } from '../critical/criticalForm';
import { heatMapFromTable } from '../critical/heatMapData';
import { efficiencyFindings } from '../efficiency/efficiencyAnalysis';
import { importSweepTable } from '../sweeps/controller/sweepTable';
import { foreignFiles, type RandomFile, runFiles, sweepFiles } from './testing/randomFiles.suite';
import { startWatchdog } from './testing/watchdog.suite';

const SWEEPS = 4000;
const RUNS = 4000;
const FOREIGN = 2000;
/** Every so many files are drawn, and their rows fitted: that takes longest. */
const DRAWN_EVERY = 40;

let watchdog: ReturnType<typeof startWatchdog>;
beforeAll(() => {
  watchdog = startWatchdog();
});
afterAll(() => watchdog.stop());

const SIZE = { width: 640, height: 320 } as const;
let count = 0;
const isDrawn = () => count % DRAWN_EVERY === 0;

/** Draws a figure, and takes it away again. */
function draw(figure: Parameters<typeof drawFigure>[0]): void {
  const host = drawFigure(figure);
  expect(host.innerHTML).not.toMatch(/NaN|Infinity/);
  host.remove();
}

/** All that the view of the critical size makes of a file. */
function showSweep(text: string): number {
  const read = readBroughtFile('a.csv', text);
  if (!read.ok || read.value.kind !== 'sweep' || !read.value.sweep.ok) return 0;
  const { rows } = read.value.sweep.value;
  for (const { row, cell, cells } of rows) {
    expect(cell).toBeLessThan(cells);
    expect(row.weightNorm >= 0 && row.trainLoss >= 0).toBe(true);
    expect(row.testAccuracy < 0 || row.testAccuracy > 1).toBe(false);
  }
  const imported = importSweepTable('a.csv', read.value.sweep, criticalForm);
  if (!imported.ok) return rows.length;
  const { table } = imported.value;
  const map = heatMapFromTable(table, 'mean');
  const all = rows.map(({ row }) => row);
  const findings = isDrawn() ? criticalFindings(all) : { curves: [] };
  const curves = curvesFromTable(table, findings.curves);
  const points = curves.map((curve) =>
    curve.points.map(({ trainExamples: x, testAccuracy: y }) => ({ x, y })),
  );
  const spread = spreadByX(atFewPlaces(points, 3));
  expect(logAxis([...spread.map(({ x }) => x)], 8).ticks.length).toBeLessThan(100);
  if (isDrawn()) {
    efficiencyFindings(all, 'correctLogit', 'share', all);
    const { sizes, weightDecays: yValues, cells } = map;
    const titles = { title: 'a', xTitle: 'x', yTitle: 'y', quantity: 'q' };
    draw(createElement(HeatMap, { ...SIZE, ...titles, sizes, yValues, cells, marks: [] }));
    draw(createElement(SizeCurves, { ...SIZE, title: 'a', curves }));
  }
  return rows.length;
}

/** All that the charts of the lab make of columns. */
function showColumns(columns: MetricColumns): void {
  const { step } = columns;
  const chance = 1 / 37;
  const thresholds = { memorised: 0.99, grokked: 0.95, low: 0.2, steady: 0.1, hold: 5 };
  expect(derivePhase(columns, chance, thresholds).intervals.length).toBeGreaterThan(0);
  const source = {
    whenEmpty: '',
    columns: () => columns,
    marks: () => [],
    subscribe: () => () => undefined,
  };
  for (const spec of RUN_CHART_SPECS) {
    for (const scale of ['log', 'linear'] as const) {
      const range = stepRange(step.at(-1) ?? 0, scale);
      expect(stepTicks(range, scale, 10).length).toBeLessThan(30);
      const drawn = spec.series.flatMap(({ metric }) => {
        const values = columnOf(columns, metric);
        const rows = decimate(step, values, scale);
        return rows.map((row) => valuePosition(values[row], spec));
      });
      const [low, high] = valueRange(spec, drawn);
      expect(Number.isFinite(low) && low < high).toBe(true);
      expect(valueTicks(spec, low, high, 8).length).toBeLessThan(30);
    }
    tableColumns(spec, source);
    if (!isDrawn()) continue;
    const series = spec.series.map(({ metric, color }) => ({
      label: metric,
      color,
      steps: [...step],
      values: [...columnOf(columns, metric)],
    }));
    const yScale = spec.yRange ? 'share' : spec.yScale;
    draw(
      createElement(LinePanel, { ...SIZE, title: 'a', yTitle: 'y', yScale, xScale: 'log', series }),
    );
  }
}

function showOther(text: string): number {
  const read = readBroughtFile('a.txt', text);
  if (!read.ok) return 0;
  if (read.value.kind === 'run') {
    showColumns(read.value.run.run.columns);
    return 1;
  }
  if (read.value.kind === 'metrics')
    for (const { columns } of read.value.runs) showColumns(columns);
  return 1;
}

/** Shows so many random files, each of which is read where it is well-formed, and none of which throws or hangs. */
function showAll(
  files: fc.Arbitrary<RandomFile>,
  numRuns: number,
  show: (text: string) => number,
): void {
  let shown = 0;
  fc.assert(
    fc.property(files, ({ text, isWellFormed }) => {
      watchdog.next();
      count++;
      const found = show(text);
      if (found > 0) shown++;
      if (isWellFormed) expect(found).toBeGreaterThan(0);
    }),
    { numRuns, seed: 12, endOnFailure: true },
  );
  expect(shown).toBeGreaterThan(numRuns / 3); // about half are well-formed
}

describe('random files are read, summed up and drawn, or refused in words', () => {
  it(`${SWEEPS} of sweeps`, () => showAll(sweepFiles, SWEEPS, showSweep), 600_000);
  it(`${RUNS} of runs`, () => showAll(runFiles, RUNS, showOther), 600_000);
  it(`${FOREIGN} of other programs`, () => showAll(foreignFiles, FOREIGN, showOther), 600_000);
});
