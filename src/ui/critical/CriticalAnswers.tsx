import { criticalViewText } from '../../messages/en/criticalViewText';
import { sweepsText } from '../../messages/en/sweepsText';
import { Claim } from '../sweeps/Claim';
import { useCriticalFindings } from './findingsContext';

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
