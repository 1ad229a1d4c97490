import { Claim } from '../sweeps/Claim';
import { useFindings } from './findingsContext';

const CLAIMS = {
  p2: 'Ungrokking: a sharp transition (P2)',
  p3: 'Weight decay does not move it (P3)',
  p4: 'Semi-grokking happens (P4)',
} as const;
const NAMES = Object.keys(CLAIMS) as (keyof typeof CLAIMS)[];

/** The paper's predictions, answered from the runs on the page. */
export function CriticalAnswers() {
  const { answers, curves } = useFindings();
  const isCut = curves.some(({ protocol }) => protocol === 'ungrok');
  return (
    <>
      <dl className="claims" aria-label="What the paper predicts">
        {NAMES.map((name) => (
          <Claim key={name} claim={CLAIMS[name]} answer={answers[name]} />
        ))}
      </dl>
      {!isCut && (
        <p className="soft">
          P2 and P3 are about ungrokking: choose that protocol, and start again.
        </p>
      )}
    </>
  );
}
