import type { EfficiencyPoint } from '../../analysis/efficiency/efficiencyPoints';
import { numberText } from '../../figures/numberText';
import { RowsTable } from '../sweeps/RowsTable';
import { admissionText } from './admissionText';
import { KIND_WORDS } from './kindWords';
import { LEVEL_WORDS } from './levelWords';

const HEADS = [
  'Kind',
  'D',
  'Weight decay',
  'Seed',
  'Steps',
  'Norm',
  'Correct logit',
  'Train loss',
  'Trigonometric',
  'Compared',
] as const;

/** All networks that have ended as a table, those that are not compared included. */
export const NetworkTable = ({ points }: { readonly points: readonly EfficiencyPoint[] }) => (
  <RowsTable
    label="All networks"
    heads={HEADS}
    rows={() =>
      points.map((point) => (
        <tr key={[point.kind, point.trainExamples, point.weightDecay, point.seed].join(' ')}>
          <th scope="row">{KIND_WORDS[point.kind]}</th>
          <td>{point.trainExamples.toLocaleString('en-US')}</td>
          <td>{numberText(point.weightDecay)}</td>
          <td>{point.seed}</td>
          <td>{point.steps.toLocaleString('en-US')}</td>
          <td>{numberText(point.norm)}</td>
          <td>{LEVEL_WORDS.correctLogit.text(point.correctLogit)}</td>
          <td>{LEVEL_WORDS.trainLoss.text(point.trainLoss)}</td>
          <td>{Number.isNaN(point.trigShare) ? '–' : `${(100 * point.trigShare).toFixed(1)} %`}</td>
          <td>{admissionText(point)}</td>
        </tr>
      ))
    }
  />
);
