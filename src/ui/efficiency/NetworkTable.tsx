import {
  ADMITTED_HELD_OUT_SHARE,
  ADMITTED_SHARE,
  type EfficiencyPoint,
} from '../../analysis/efficiency/efficiencyPoints';
import { numberText, roundedPercent } from '../../figures/numberText';
import { efficiencyViewText } from '../../messages/en/efficiency';
import { figuresText } from '../../messages/en/figures';
import { valuesText } from '../../messages/en/metrics';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber, localizedDecimal } from '../../messages/format/numbers';
import { FigureTable } from '../sweeps/FigureTable';
import { KIND_NAMES, LEVEL_TEXTS } from './efficiencyPlotData';

const messages = efficiencyViewText;

/** Whether a network is compared, and why not. */
export function admissionText({ refused, converged }: EfficiencyPoint): string {
  const { admitted } = messages;
  if (refused === 'not trigonometric') {
    return admitted[refused]({ share: roundedPercent(ADMITTED_SHARE) });
  }
  if (refused === 'not held out') {
    return admitted[refused]({ share: roundedPercent(ADMITTED_HELD_OUT_SHARE) });
  }
  return refused ? admitted[refused] : converged ? admitted.yes : admitted.late;
}

const { columns } = sweepsText;
const heads = () => [
  messages.columns.kind,
  columns.size,
  columns.decay,
  columns.seed,
  columns.steps,
  columns.norm,
  messages.columns.correctLogit,
  messages.columns.trainLoss,
  messages.columns.trigonometric,
  messages.columns.lookup,
  messages.columns.heldOut,
  messages.columns.compared,
];

/** A share, to a tenth of a per cent. */
const tenthsText = (share: number) =>
  Number.isNaN(share)
    ? '–'
    : valuesText.percent({ number: localizedDecimal((100 * share).toFixed(1)) });

/** All networks that have ended as a table, those that are not compared included. */
export const NetworkTable = ({ points }: { readonly points: readonly EfficiencyPoint[] }) => (
  <FigureTable
    label={messages.allNetworks}
    heads={heads()}
    count={points.length}
    rows={(most) =>
      points.slice(0, most).map((point) => (
        <tr key={[point.kind, point.trainExamples, point.weightDecay, point.seed].join(' ')}>
          <th scope="row">{figuresText.kinds[KIND_NAMES[point.kind]]}</th>
          <td>{groupedNumber(point.trainExamples)}</td>
          <td>{numberText(point.weightDecay)}</td>
          <td>{point.seed}</td>
          <td>{groupedNumber(point.steps)}</td>
          <td>{numberText(point.norm)}</td>
          <td>{LEVEL_TEXTS.correctLogit(point.correctLogit)}</td>
          <td>{LEVEL_TEXTS.trainLoss(point.trainLoss)}</td>
          <td>{tenthsText(point.trigShare)}</td>
          <td>{tenthsText(point.lookupShare)}</td>
          <td>
            {tenthsText(point.testTrigShare)} / {tenthsText(point.trainTrigShare)}
          </td>
          <td>{admissionText(point)}</td>
        </tr>
      ))
    }
  />
);
