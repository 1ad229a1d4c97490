import type { ReactElement } from 'react';
import type { SizeCurve } from '../../analysis/criticalSize/sizeCurves';
import { SizeCurves } from '../../figures/curves/SizeCurves';

/** The size of a report's figures. */
export const FIGURE_SIZE = { width: 720, height: 420, standalone: true } as const;

/** Test accuracy by training-set size at every weight decay, as a report shows it. */
export const sizeCurvesFigure = (title: string, curves: readonly SizeCurve[]): ReactElement => (
  <SizeCurves
    {...FIGURE_SIZE}
    title={title}
    curves={curves.map(({ weightDecay, rows, fit }) => ({
      label: `weight decay ${weightDecay}`,
      points: rows.map(({ config, testAccuracy }) => ({
        trainExamples: config.task.trainExamples,
        testAccuracy,
      })),
      ...(fit.kind === 'fit' ? { fit } : {}),
    }))}
  />
);
