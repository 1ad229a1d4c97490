import { numberText } from '../../figures/numberText';
import { SizeCurves, type SizeCurvesProps } from '../../figures/SizeCurves';
import type { Protocol } from '../../run/sweepRow';
import { FigureRoom } from '../sweeps/FigureRoom';
import { useFindings } from './findingsContext';

const WORDS: Readonly<Record<Protocol, string>> = { scratch: 'scratch', ungrok: 'ungrokking' };

/** Test accuracy against D with the spread over seeds: a curve for each weight decay, of both protocols where both were run. */
export function CriticalCurves() {
  const { curves } = useFindings();
  const both = new Set(curves.map(({ protocol }) => protocol)).size > 1;
  const drawn: SizeCurvesProps['curves'] = curves
    .filter(({ runs }) => runs > 0)
    .map(({ protocol, weightDecay, rows, fit, unconverged }) => ({
      label:
        (both ? `${WORDS[protocol]}, ` : 'weight decay ') +
        numberText(weightDecay) +
        (unconverged > 0 ? ` (${unconverged} ran out)` : ''),
      points: rows.map(({ config, testAccuracy }) => ({
        trainExamples: config.task.trainExamples,
        testAccuracy,
      })),
      ...(fit.kind === 'fit' ? { fit } : {}),
    }));
  return (
    <section className="chart" aria-label="Curves">
      <FigureRoom minHeight={250}>
        {(size) => (
          <SizeCurves {...size} title="Test accuracy against D, by weight decay" curves={drawn} />
        )}
      </FigureRoom>
    </section>
  );
}
