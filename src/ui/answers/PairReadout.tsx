import type { RankedAnswer } from '../../analysis/answers/pairAnswers';
import { answersText } from '../../messages/en/answers';
import { reachedPercent } from '../../messages/format/numbers';
import { type PairCase, pairAnswerText, pairTaskText } from '../../messages/wording/answers';
import { MarkIcon } from './MarkIcon';

/** A worked example: what is asked, what the network says, and whether it has seen that. */
export function PairReadout({ pair }: { readonly pair: PairCase }) {
  const { given, label, set } = pair;
  const verdict = given ? (given.answer === label ? 'right' : 'wrong') : 'unknown';
  return (
    <p className="pair-readout">
      <strong>{pairTaskText(pair)}</strong>
      <span>{pairAnswerText(pair)}</span>
      <small>
        <MarkIcon set={set} verdict={verdict} />
        {answersText.sets[set]}
      </small>
    </p>
  );
}

interface BestAnswersProps {
  readonly best: readonly RankedAnswer[];
  readonly label: number;
}

/** The answers that it holds most probable, as bars; three rows have their place from the start. */
export const BestAnswers = ({ best, label }: BestAnswersProps) => (
  <ol className="best-answers" aria-label={answersText.next}>
    {best.map(({ answer, probability }) => (
      <li key={answer} className={answer === label ? 'right' : undefined}>
        <span>{answer}</span>
        <i style={{ width: `${100 * probability}%` }} />
        <span>{reachedPercent(probability)}</span>
      </li>
    ))}
  </ol>
);
