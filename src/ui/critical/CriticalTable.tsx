import { numberText } from '../../figures/numberText';
import { PROTOCOLS } from '../../run/sweepRow';
import { WithDCrit } from '../sweeps/WithDCrit';
import { dCritText, intervalText } from './dCritText';
import { useFindings } from './findingsContext';

const WORDS = { scratch: 'From scratch', ungrok: 'Ungrokking' } as const;

/** D_crit with its interval, for each protocol and weight decay. */
export function CriticalTable() {
  const { curves } = useFindings();
  if (curves.length === 0) {
    return (
      <p className="soft">
        <WithDCrit>D_crit appears here as runs end.</WithDCrit>
      </p>
    );
  }
  return (
    <table aria-label="Critical sizes">
      <thead>
        <tr>
          <th scope="col">Weight decay</th>
          <th scope="col">
            <WithDCrit>D_crit</WithDCrit>
          </th>
          <th scope="col">95 % interval</th>
          <th scope="col">Runs</th>
          <th scope="col" title="Runs that ended because they ran out of steps">
            Ran out
          </th>
        </tr>
      </thead>
      {PROTOCOLS.map((protocol) => {
        const mine = curves.filter((curve) => curve.protocol === protocol);
        if (mine.length === 0) return null;
        return (
          <tbody key={protocol}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {WORDS[protocol]}
              </th>
            </tr>
            {mine.map((curve) => (
              <tr
                key={curve.weightDecay}
                title={curve.fit.kind === 'none' ? curve.fit.reason : undefined}
              >
                <th scope="row">{numberText(curve.weightDecay)}</th>
                <td>
                  <strong>{dCritText(curve)}</strong>
                </td>
                <td>{intervalText(curve)}</td>
                <td>{curve.runs}</td>
                <td>{curve.unconverged}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
