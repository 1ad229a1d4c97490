import type { SizeCurve } from '../../analysis/criticalSizes';
import { numberText } from '../../figures/numberText';
import { criticalViewText } from '../../messages/en/criticalViewText';
import { sweepsText } from '../../messages/en/sweepsText';
import { groupedNumber } from '../../run/settingText';
import { PROTOCOLS } from '../../run/sweepRow';
import { SymbolText } from '../sweeps/WithSymbols';
import { dCritText, intervalText } from './dCritText';
import { useCriticalFindings } from './findingsContext';

const words = criticalViewText;

/** D_crit of some runs, its interval, and how many of the runs did not come to rest. */
function CriticalSizeCell({ curve }: { readonly curve: SizeCurve | undefined }) {
  if (!curve) return <td>–</td>;
  const { fit, runs, unconverged } = curve;
  const ended = { runs: groupedNumber(runs), count: runs };
  const told =
    unconverged > 0
      ? words.runsLate({ ...ended, late: groupedNumber(unconverged) })
      : words.runs(ended);
  const title = fit.kind === 'none' ? `${fit.reason} ${told}` : told;
  return (
    <td title={title}>
      <strong>{dCritText(curve)}</strong> <span>{intervalText(curve)}</span>
    </td>
  );
}

/** D_crit with its interval, by weight decay and protocol. */
export function CriticalSizeTable() {
  const { curves } = useCriticalFindings();
  const protocols = PROTOCOLS.filter((protocol) =>
    curves.some((curve) => curve.protocol === protocol),
  );
  const decays = [...new Set(curves.map(({ weightDecay }) => weightDecay))].sort((a, b) => a - b);
  if (decays.length === 0) {
    return (
      <p className="soft">
        <SymbolText>{words.noneFound}</SymbolText>
      </p>
    );
  }
  return (
    <table aria-label={words.foundTable}>
      <thead>
        <tr>
          <th scope="col">{sweepsText.columns.decay}</th>
          {protocols.map((protocol) => (
            <th key={protocol} scope="col">
              {words.foundColumns[protocol]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {decays.map((decay) => (
          <tr key={decay}>
            <th scope="row">{numberText(decay)}</th>
            {protocols.map((protocol) => (
              <CriticalSizeCell
                key={protocol}
                curve={curves.find(
                  (curve) => curve.protocol === protocol && curve.weightDecay === decay,
                )}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
