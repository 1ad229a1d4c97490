import { efficiencyViewText } from '../../messages/en/efficiency';
import { sweepsText } from '../../messages/en/sweeps';
import { usePageUrl } from '../app/pageUrl';
import { FormattedMessage } from '../language/FormattedMessage';
import { Claim } from '../sweeps/Claim';
import { SymbolText } from '../sweeps/SymbolText';
import { useEfficiencyFindings } from './efficiencyFindings';
import { efficiencyFindingText, predictionText } from './efficiencyText';

const messages = efficiencyViewText;

/** What the networks on the page show of the paper's first prediction, and the critical size that follows from it. */
export function EfficiencyPredictions() {
  const address = usePageUrl();
  const findings = useEfficiencyFindings();
  return (
    <section className="chart findings" aria-label={sweepsText.findings}>
      <h2>{messages.question}</h2>
      <dl className="claims" aria-label={sweepsText.predictions}>
        <Claim claim={messages.claim} verdict={findings.found.verdict}>
          {efficiencyFindingText(findings)}
        </Claim>
        <Claim
          claim={messages.otherRule[findings.otherwise.rule]}
          verdict={findings.otherwise.verdict}
        >
          {efficiencyFindingText({ ...findings, found: findings.otherwise })}
        </Claim>
      </dl>
      <h2>
        <SymbolText>{messages.predictionTitle}</SymbolText>
      </h2>
      <p className="soft">
        <SymbolText>{predictionText(findings) ?? messages.expected}</SymbolText>
      </p>
      {!findings.measured && (
        <p className="soft">
          <FormattedMessage
            text={messages.toMeasure}
            parts={{
              measure: (
                <button type="button" className="plain" onClick={() => address.go('critical')}>
                  {messages.measure}
                </button>
              ),
            }}
          />
        </p>
      )}
      <p className="soft">{messages.caution}</p>
    </section>
  );
}
