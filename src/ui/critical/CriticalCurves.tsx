import { SizeCurves } from '../../figures/SizeCurves';
import { criticalViewText } from '../../messages/en/criticalViewText';
import { ResponsiveFigure } from '../sweeps/FigureRoom';
import type { SweepTable } from '../sweeps/sweepSheet';
import { curvesFromTable } from './curvesOf';
import { useCriticalFindings } from './findingsContext';

/** Test accuracy against D with the spread over seeds: a curve for each weight decay, of both protocols where both were run. */
export function CriticalCurves({ sheet }: { readonly sheet: SweepTable }) {
  const { curves } = useCriticalFindings();
  return (
    <section className="chart" aria-label={criticalViewText.curves}>
      <ResponsiveFigure minHeight={250}>
        {(size) => (
          <SizeCurves
            {...size}
            title={criticalViewText.curvesTitle}
            curves={curvesFromTable(sheet, curves)}
          />
        )}
      </ResponsiveFigure>
    </section>
  );
}
