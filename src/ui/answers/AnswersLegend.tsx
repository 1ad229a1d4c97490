import type { AnswerCounts } from '../../analysis/answers/answerCounts';
import { answersText } from '../../messages/en/answers';
import { groupedNumber } from '../../messages/format/numbers';
import type { PairSet } from '../../tasks/pairSets';
import { MarkIcon } from './MarkIcon';
import type { Verdict } from './map/pairGlyphs';

type Mark = keyof typeof answersText.marks;

/** What stands in the legend, in this order, where there are such pairs. */
const ENTRIES: readonly (readonly [PairSet, Verdict, Mark])[] = [
  ['trained', 'unknown', 'trained'],
  ['test', 'unknown', 'test'],
  ['mirror', 'unknown', 'mirror'],
  ['trained', 'right', 'trainedRight'],
  ['trained', 'wrong', 'trainedWrong'],
  ['test', 'right', 'testRight'],
  ['test', 'wrong', 'testWrong'],
  ['mirror', 'right', 'mirrorRight'],
  ['mirror', 'wrong', 'mirrorWrong'],
];

interface AnswersLegendProps {
  readonly counts: AnswerCounts;
  readonly hasAnswers: boolean;
}

/** What each mark means, and how many there are. */
export function AnswersLegend({ counts, hasAnswers }: AnswersLegendProps) {
  const countOf = (set: PairSet, verdict: Verdict) => {
    const { pairs, right } = counts[set];
    return { right, wrong: pairs - right, unknown: pairs }[verdict];
  };
  return (
    <ul className="answers-legend" aria-label={answersText.legend}>
      {ENTRIES.filter(
        ([set, verdict]) => (verdict !== 'unknown') === hasAnswers && counts[set].pairs > 0,
      ).map(([set, verdict, mark]) => (
        <li key={mark}>
          <MarkIcon set={set} verdict={verdict} />
          {answersText.marks[mark]} <b>{groupedNumber(countOf(set, verdict))}</b>
        </li>
      ))}
      {hasAnswers && <li className="paler">{answersText.paler}</li>}
    </ul>
  );
}
