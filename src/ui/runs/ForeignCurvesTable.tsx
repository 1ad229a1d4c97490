import { foreignCurvesText as messages } from '../../messages/en/foreignCurves';
import { groupedNumber } from '../../messages/format/numbers';
import { metricLabel } from '../../messages/wording/metrics';
import type { ForeignCurves } from '../../store/labState';
import { useLabState } from '../lab/labContext';
import { RemoveFromCharts, RemoveHeading, ShowOnCharts } from './curveCells';
import { foreignLetter } from './foreignLetter';

/** Names that are listed at most. */
const MAX_NAMES = 12;

const listed = (names: readonly string[]) =>
  names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES), '…'].join(', ') : names.join(', ');

/** What of a file is drawn and as what, what is not, and what it says of its settings. */
function aboutText({ mapped, unknown, inPercent, settings }: ForeignCurves): string {
  const drawn = mapped.map(({ name, metric }) =>
    messages.column({ name, quantity: metricLabel(metric) }),
  );
  const sentences = [messages.drawn({ columns: listed(drawn) })];
  if (unknown.length > 0) sentences.push(messages.leftOut({ columns: listed(unknown) }));
  if (inPercent) sentences.push(messages.percent);
  if (settings.length > 0) {
    const values = settings.map(([name, value]) => messages.setting({ name, value }));
    sentences.push(messages.settings({ settings: values.join(', ') }));
  }
  return sentences.join(' ');
}

function CurvesRow({
  curves,
  letter,
}: {
  readonly curves: ForeignCurves;
  readonly letter: string;
}) {
  const { id, name, file, colorIndex, isShown, columns } = curves;
  const title = name ? `${file}: ${name}` : file;
  return (
    <tr>
      <th scope="row">
        <ShowOnCharts id={id} name={title} colorIndex={colorIndex} isShown={isShown}>
          <b>{letter}</b> {title}
        </ShowOnCharts>
        <small className="about-curves">{aboutText(curves)}</small>
      </th>
      <td>{groupedNumber(columns.step.length)}</td>
      <td>{groupedNumber(columns.step.at(-1) ?? 0)}</td>
      <td>
        <RemoveFromCharts id={id} name={title} />
      </td>
    </tr>
  );
}

/** What other programs have measured, to compare: curves of which the lab knows no more than their file says. */
export function ForeignCurvesTable() {
  const foreign = useLabState((state) => state.foreign);
  return (
    <div className="runs-list foreign-curves">
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.title}</th>
            <th scope="col">{messages.rows}</th>
            <th scope="col">{messages.lastStep}</th>
            <RemoveHeading />
          </tr>
        </thead>
        <tbody>
          {foreign.map((curves, i) => (
            <CurvesRow key={curves.id} curves={curves} letter={foreignLetter(i)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
