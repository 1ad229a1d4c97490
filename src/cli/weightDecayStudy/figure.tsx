import type { ReactElement } from 'react';
import { SizeCurves } from '../../figures/curves/SizeCurves';
import { CONDITIONS } from './conditions';
import type { Finding } from './findings';

/** Test accuracy by D′ at every weight decay of a condition. */
export const conditionFigure = ({ condition, curves }: Finding): ReactElement => (
  <SizeCurves
    width={720}
    height={420}
    standalone
    title={`Ungrokking: ${CONDITIONS[condition].label}`}
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
