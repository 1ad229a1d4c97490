import { SizeCurves } from '../../figures/SizeCurves';
import { FigureRoom } from '../sweeps/FigureRoom';
import type { SweepSheet } from '../sweeps/sweepSheet';
import { curvesOf } from './curvesOf';
import { useFindings } from './findingsContext';

/** Test accuracy against D with the spread over seeds: a curve for each weight decay, of both protocols where both were run. */
export function CriticalCurves({ sheet }: { readonly sheet: SweepSheet }) {
  const { curves } = useFindings();
  return (
    <section className="chart" aria-label="Curves">
      <FigureRoom minHeight={250}>
        {(size) => (
          <SizeCurves {...size} title="Test accuracy against D" curves={curvesOf(sheet, curves)} />
        )}
      </FigureRoom>
    </section>
  );
}
