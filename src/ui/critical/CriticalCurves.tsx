import type { SizeCurve } from '../../analysis/criticalSize/sizeCurves';
import { type AccuracyCurve as DrawnCurve, SizeCurves } from '../../figures/curves/SizeCurves';
import { numberText } from '../../figures/numberText';
import { criticalViewText } from '../../messages/en/criticalSize';
import type { Protocol } from '../../run/sweep/sweepRow';
import type { SweepTable } from '../sweeps/controller/sweepTable';
import { ResponsiveFigure } from '../sweeps/ResponsiveFigure';
import { useCriticalFindings } from './criticalFindings';
import { trainExamplesOf, weightDecayOf } from './heatMapData';

const messages = criticalViewText;

/** Where the runs of one weight decay stand, ended or not. */
function pointsNow(table: SweepTable, weightDecay: number): DrawnCurve['points'] {
  return table.cells
    .filter((cell) => weightDecayOf(cell) === weightDecay)
    .flatMap((cell) => {
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
  const decays = [...new Set(table.cells.map(weightDecayOf))].sort((a, b) => a - b);
  const mine = decays.map((weightDecay): DrawnCurve => {
    const cells = table.cells.filter((cell) => weightDecayOf(cell) === weightDecay);
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
      points: pointsNow(table, weightDecay),
      ...(isWhole && curve?.fit.kind === 'fit' ? { fit: curve.fit } : {}),
    };
  });
  const theirs = others.map(
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
  return (
    <section className="chart" aria-label={criticalViewText.curves}>
      <ResponsiveFigure minHeight={290}>
        {(size) => (
          <SizeCurves
            {...size}
            title={criticalViewText.curvesTitle}
            curves={curvesFromTable(table, curves)}
          />
        )}
      </ResponsiveFigure>
    </section>
  );
}
