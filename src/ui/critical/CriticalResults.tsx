import type { SizeCurve } from '../../analysis/criticalSize/sizeCurves';
import { numberText } from '../../figures/numberText';
import { criticalViewText } from '../../messages/en/criticalSize';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import { fitProblemText } from '../../messages/wording/fits';
import {
  decayIndependenceText,
  semiGrokkingText,
  sharpTransitionText,
} from '../../messages/wording/predictions';
import { PROTOCOLS } from '../../run/sweep/sweepRow';
import { Claim } from '../sweeps/Claim';
import { SymbolText } from '../sweeps/SymbolText';
import { useCriticalFindings } from './criticalFindings';
import { dCritText, intervalText } from './criticalText';

/** D_crit of some runs, its interval, and how many of the runs ran out of steps or blew up. */
function CriticalSizeCell({ curve }: { readonly curve: SizeCurve | undefined }) {
  if (!curve) return <td>–</td>;
  const { fit, runs, unconverged, diverged } = curve;
  const ended = { runs: groupedNumber(runs), count: runs };
  const fitted =
    unconverged > 0
      ? criticalViewText.runsLate({ ...ended, late: groupedNumber(unconverged) })
      : criticalViewText.runs(ended);
  const runsText =
    diverged > 0
      ? criticalViewText.runsDiverged({ runs: fitted, diverged: groupedNumber(diverged) })
      : fitted;
  const title = fit.kind === 'none' ? `${fitProblemText(fit)} ${runsText}` : runsText;
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
        <SymbolText>{criticalViewText.noneFound}</SymbolText>
      </p>
    );
  }
  return (
    <table aria-label={criticalViewText.foundTable}>
      <thead>
        <tr>
          <th scope="col">{sweepsText.columns.decay}</th>
          {protocols.map((protocol) => (
            <th key={protocol} scope="col">
              {criticalViewText.foundColumns[protocol]}
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

/** The paper's predictions, and what the runs on the page show of them. */
export function CriticalPredictions() {
  const {
    predictions: { p2, p3, p4 },
    curves,
  } = useCriticalFindings();
  const { claims } = criticalViewText;
  const isCut = curves.some(({ protocol }) => protocol === 'ungrok');
  return (
    <>
      <dl className="claims" aria-label={sweepsText.predictions}>
        <Claim claim={claims.p2} verdict={p2.verdict}>
          {sharpTransitionText(p2)}
        </Claim>
        <Claim claim={claims.p3} verdict={p3.verdict}>
          {decayIndependenceText(p3)}
        </Claim>
        <Claim claim={claims.p4} verdict={p4.verdict}>
          {semiGrokkingText(p4)}
        </Claim>
      </dl>
      {!isCut && <p className="soft">{criticalViewText.aboutCuts}</p>}
    </>
  );
}
