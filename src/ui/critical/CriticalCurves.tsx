import { SizeCurves } from '../../figures/SizeCurves';
import { criticalViewText } from '../../messages/en/criticalViewText';
import { FigureRoom } from '../sweeps/FigureRoom';
import type { SweepSheet } from '../sweeps/sweepSheet';
import { curvesOf } from './curvesOf';
import { useFindings } from './findingsContext';

/** Test accuracy against D with the spread over seeds: a curve for each weight decay, of both protocols where both were run. */
export function CriticalCurves({ sheet }: { readonly sheet: SweepSheet }) {
  const { curves } = useFindings();
  return (
    <section className="chart" aria-label={criticalViewText.curves}>
      <FigureRoom minHeight={250}>
        {(size) => (
          <SizeCurves
            {...size}
            title={criticalViewText.curvesTitle}
            curves={curvesOf(sheet, curves)}
          />
        )}
      </FigureRoom>
    </section>
  );
}
