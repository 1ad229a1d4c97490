import { efficiencyViewText } from '../../messages/en/efficiencyViewText';
import { sweepsText } from '../../messages/en/sweepsText';
import { useAddress } from '../addressContext';
import { Claim } from '../sweeps/Claim';
import { WithSymbols } from '../sweeps/WithSymbols';
import { Filled } from '../words/Filled';
import { useFindings } from './findingsContext';

const words = efficiencyViewText;

/** The paper's first prediction, answered from the networks on the page, and the critical size that follows from it. */
export function EfficiencyAnswers() {
  const address = useAddress();
  const { found, measured, prediction } = useFindings();
  return (
    <section className="chart findings" aria-label={sweepsText.findings}>
      <h2>{words.question}</h2>
      <dl className="claims" aria-label={sweepsText.predictions}>
        <Claim claim={words.claim} answer={found} />
      </dl>
      <h2>
        <WithSymbols>{words.predictionTitle}</WithSymbols>
      </h2>
      <p className="soft">
        <WithSymbols>{prediction ?? words.expected}</WithSymbols>
      </p>
      {!measured && (
        <p className="soft">
          <Filled
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
