import { numberText } from '../../figures/numberText';
import { dCritText, intervalText } from './dCritText';
import { useFindings } from './findingsContext';

const WORDS = { scratch: 'From scratch', ungrok: 'Ungrokking' } as const;

/** D_crit with its interval, for each protocol and weight decay. */
export function CriticalTable() {
  const { curves } = useFindings();
  if (curves.length === 0) return <p className="soft">D_crit appears here as runs end.</p>;
  return (
    <table aria-label="Critical sizes">
      <thead>
        <tr>
          <th scope="col">Protocol</th>
          <th scope="col">Weight decay</th>
          <th scope="col">
            D<sub>crit</sub>
          </th>
          <th scope="col">95 % interval</th>
          <th scope="col">Runs</th>
        </tr>
      </thead>
      <tbody>
        {curves.map((curve) => (
          <tr
            key={`${curve.protocol} ${curve.weightDecay}`}
            title={curve.fit.kind === 'none' ? curve.fit.reason : undefined}
          >
            <td>{WORDS[curve.protocol]}</td>
            <th scope="row">{numberText(curve.weightDecay)}</th>
            <td>
              <strong>{dCritText(curve)}</strong>
            </td>
            <td>{intervalText(curve)}</td>
            <td>
              {curve.runs}
              {curve.unconverged > 0 && `, ${curve.unconverged} ran out of steps`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
