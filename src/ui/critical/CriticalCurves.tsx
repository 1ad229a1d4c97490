import { useMemo } from 'react';
import type { SizeCurve } from '../../analysis/criticalSize/sizeCurves';
import {
  type AccuracyCurve as DrawnCurve,
  placesOf,
  SizeCurves,
} from '../../figures/curves/SizeCurves';
import { spreadEvenly } from '../../figures/curves/spreadEvenly';
import { numberText } from '../../figures/numberText';
import { criticalViewText } from '../../messages/en/criticalSize';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import type { Protocol } from '../../run/sweep/sweepRow';
import { useLocale } from '../language/useLocale';
import type { SweepTable, SweepTableCell } from '../sweeps/controller/sweepTable';
import { ResponsiveFigure } from '../sweeps/ResponsiveFigure';
import { useCriticalFindings } from './criticalFindings';
import { trainExamplesOf, weightDecayOf } from './heatMapData';

const messages = criticalViewText;

/** Curves of a protocol that can be told apart at all; of more weight decays, an even choice is drawn. */
const MAX_CURVES = 12;

/** Where the runs of one weight decay stand, ended or not. */
function pointsNow(cells: SweepTable['cells']): DrawnCurve['points'] {
  return cells.flatMap((cell) => {
    const testAccuracy = (cell.row ?? cell.progress)?.testAccuracy ?? Number.NaN;
    return Number.isFinite(testAccuracy)
      ? [{ trainExamples: trainExamplesOf(cell), testAccuracy }]
      : [];
  });
}

/**
 * The curves of the table on the page as they stand, with a fit for those whose runs have all ended; and beside them, as they ended, those
 * of the other protocol.
 */
export function curvesFromTable(
  table: SweepTable,
  found: readonly SizeCurve[],
): readonly DrawnCurve[] {
  const others = found.filter(({ protocol, runs }) => protocol !== table.protocol && runs > 0);
  const name = (protocol: Protocol, weightDecay: number) =>
    messages.curve[others.length > 0 ? protocol : 'decay']({ decay: numberText(weightDecay) });
  const byDecay = new Map<number, SweepTableCell[]>();
  for (const cell of table.cells) {
    const there = byDecay.get(weightDecayOf(cell));
    if (there) there.push(cell);
    else byDecay.set(weightDecayOf(cell), [cell]);
  }
  const decays = [...byDecay.keys()].sort((a, b) => a - b);
  const mine = spreadEvenly(decays, MAX_CURVES).map((weightDecay): DrawnCurve => {
    const cells = byDecay.get(weightDecay) ?? [];
    const curve = found.find(
      (one) => one.protocol === table.protocol && one.weightDecay === weightDecay,
    );
    const late = cells.filter(({ state }) => state === 'unconverged').length;
    const diverged = cells.filter(({ state }) => state === 'diverged').length;
    const isWhole = cells.every(({ row }) => row);
    const whole = name(table.protocol, weightDecay);
    const some = late > 0 ? messages.ranOut({ curve: whole, count: late }) : whole;
    return {
      label: diverged > 0 ? messages.blewUp({ curve: some, count: diverged }) : some,
      points: pointsNow(cells),
      ...(isWhole && curve?.fit.kind === 'fit' ? { fit: curve.fit } : {}),
    };
  });
  const theirs = spreadEvenly(others, MAX_CURVES).map(
    ({ protocol, weightDecay, rows, fit }): DrawnCurve => ({
      label: name(protocol, weightDecay),
      points: rows.map(({ config, testAccuracy }) => ({
        trainExamples: config.task.trainExamples,
        testAccuracy,
      })),
      ...(fit.kind === 'fit' ? { fit } : {}),
    }),
  );
  return [...mine, ...theirs];
}

/** Test accuracy against D with the spread over seeds: a curve for each weight decay, of both protocols where both were run. */
export function CriticalCurves({ table }: { readonly table: SweepTable }) {
  const { curves } = useCriticalFindings();
  const locale = useLocale();
  // biome-ignore lint/correctness/useExhaustiveDependencies: labels are in the current language.
  const drawn = useMemo(() => curvesFromTable(table, curves), [table, curves, locale]);
  const places = placesOf(drawn.length);
  const isGrouped =
    table.cells.length > places && new Set(table.cells.map(trainExamplesOf)).size > places;
  const decays = useMemo(() => new Set(table.cells.map(weightDecayOf)).size, [table]);
  return (
    <section className="chart" aria-label={criticalViewText.curves}>
      <ResponsiveFigure minHeight={290}>
        {(size) => <SizeCurves {...size} title={criticalViewText.curvesTitle} curves={drawn} />}
      </ResponsiveFigure>
      {decays > MAX_CURVES && (
        <p className="soft">
          {sweepsText.someDecays({ shown: MAX_CURVES, decays: groupedNumber(decays) })}
        </p>
      )}
      {isGrouped && <p className="soft">{sweepsText.grouped({ places: groupedNumber(places) })}</p>}
    </section>
  );
}
