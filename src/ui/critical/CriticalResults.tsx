import type { SizeCurve } from '../../analysis/criticalSize/sizeCurves';
import { numberText } from '../../figures/numberText';
import { criticalViewText } from '../../messages/en/criticalSize';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import { PROTOCOLS } from '../../run/sweep/sweepRow';
import { Claim } from '../sweeps/Claim';
import { SymbolText } from '../sweeps/SymbolText';
import { useCriticalFindings } from './criticalFindings';
import { dCritText, intervalText } from './criticalText';

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

const CLAIMS = criticalViewText.claims;
const CLAIM_NAMES = Object.keys(CLAIMS) as (keyof typeof CLAIMS)[];

/** The paper's predictions, answered from the runs on the page. */
export function CriticalPredictions() {
  const { answers, curves } = useCriticalFindings();
  const isCut = curves.some(({ protocol }) => protocol === 'ungrok');
  return (
    <>
      <dl className="claims" aria-label={sweepsText.predictions}>
        {CLAIM_NAMES.map((name) => (
          <Claim key={name} claim={CLAIMS[name]} answer={answers[name]} />
        ))}
      </dl>
      {!isCut && <p className="soft">{criticalViewText.aboutCuts}</p>}
    </>
  );
}
