import { foreignCurvesText as messages } from '../../messages/en/foreignCurves';
import { runListText } from '../../messages/en/runs';
import { groupedNumber } from '../../messages/format/numbers';
import { metricLabel } from '../../messages/wording/metrics';
import type { ForeignCurves } from '../../store/labState';
import { useLab, useLabState } from '../lab/labContext';
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
  const lab = useLab();
  const { id, name, file, colorIndex, isShown, columns } = curves;
  const title = name ? `${file}: ${name}` : file;
  return (
    <tr>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            checked={isShown}
            aria-label={runListText.showRun({ run: title })}
            onChange={(event) => lab.showRun(id, event.target.checked)}
          />
          <svg viewBox="0 0 24 8" aria-hidden="true">
            <path d="M0 4h24" stroke={`var(--run-${colorIndex})`} strokeWidth={2.5} />
          </svg>
          <span>
            <b>{letter}</b> {title}
          </span>
        </label>
        <small className="about-curves">{aboutText(curves)}</small>
      </th>
      <td>{groupedNumber(columns.step.length)}</td>
      <td>{groupedNumber(columns.step.at(-1) ?? 0)}</td>
      <td>
        <button
          type="button"
          aria-label={runListText.removeRun({ run: title })}
          onClick={() => lab.removeRun(id)}
        >
          ✕
        </button>
      </td>
    </tr>
  );
}

/** What other programs have measured, to compare: curves of which the lab knows no more than their file says. */
export function ForeignCurvesTable() {
  const foreign = useLabState((state) => state.foreign);
  return (
    <div className="runs-list">
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.title}</th>
            <th scope="col">{messages.rows}</th>
            <th scope="col">{messages.lastStep}</th>
            <th scope="col">
              <span className="visually-hidden">{runListText.remove}</span>
            </th>
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
