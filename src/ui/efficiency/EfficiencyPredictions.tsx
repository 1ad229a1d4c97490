import { efficiencyViewText } from '../../messages/en/efficiency';
import { sweepsText } from '../../messages/en/sweeps';
import { usePageUrl } from '../app/pageUrl';
import { FormattedMessage } from '../language/FormattedMessage';
import { Claim } from '../sweeps/Claim';
import { SymbolText } from '../sweeps/SymbolText';
import { useEfficiencyFindings } from './efficiencyFindings';

const words = efficiencyViewText;

/** The paper's first prediction, answered from the networks on the page, and the critical size that follows from it. */
export function EfficiencyPredictions() {
  const address = usePageUrl();
  const { found, measured, prediction } = useEfficiencyFindings();
  return (
    <section className="chart findings" aria-label={sweepsText.findings}>
      <h2>{words.question}</h2>
      <dl className="claims" aria-label={sweepsText.predictions}>
        <Claim claim={words.claim} answer={found} />
      </dl>
      <h2>
        <SymbolText>{words.predictionTitle}</SymbolText>
      </h2>
      <p className="soft">
        <SymbolText>{prediction ?? words.expected}</SymbolText>
      </p>
      {!measured && (
        <p className="soft">
          <FormattedMessage
            text={words.toMeasure}
            parts={{
              measure: (
                <button type="button" className="plain" onClick={() => address.go('critical')}>
                  {words.measure}
                </button>
              ),
            }}
          />
        </p>
      )}
      <p className="soft">{words.caution}</p>
    </section>
  );
}
