import type { SizeCurve } from '../../analysis/criticalSizes';
import { numberText } from '../../figures/numberText';
import { PROTOCOLS } from '../../run/sweepRow';
import { WithDCrit } from '../sweeps/WithDCrit';
import { dCritText, intervalText } from './dCritText';
import { useFindings } from './findingsContext';

const WORDS = { scratch: 'From scratch', ungrok: 'Ungrokking' } as const;

/** D_crit of some runs, its interval, and how many of the runs did not come to rest. */
function Found({ curve }: { readonly curve: SizeCurve | undefined }) {
  if (!curve) return <td>–</td>;
  const { fit, runs, unconverged } = curve;
  const late = unconverged > 0 ? `, ${unconverged} of which ran out of steps` : '';
  const title = `${fit.kind === 'none' ? `${fit.reason} ` : ''}${runs} runs${late}`;
  return (
    <td title={title}>
      <strong>{dCritText(curve)}</strong> <span>{intervalText(curve)}</span>
    </td>
  );
}

/** D_crit with its interval, by weight decay and protocol. */
export function CriticalTable() {
  const { curves } = useFindings();
  const protocols = PROTOCOLS.filter((protocol) =>
    curves.some((curve) => curve.protocol === protocol),
  );
  const decays = [...new Set(curves.map(({ weightDecay }) => weightDecay))].sort((a, b) => a - b);
  if (decays.length === 0) {
    return (
      <p className="soft">
        <WithDCrit>D_crit appears here as runs end.</WithDCrit>
      </p>
    );
  }
  return (
    <table aria-label="Critical sizes and their 95 % intervals">
      <thead>
        <tr>
          <th scope="col">Weight decay</th>
          {protocols.map((protocol) => (
            <th key={protocol} scope="col">
              {WORDS[protocol]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {decays.map((decay) => (
          <tr key={decay}>
            <th scope="row">{numberText(decay)}</th>
            {protocols.map((protocol) => (
              <Found
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
