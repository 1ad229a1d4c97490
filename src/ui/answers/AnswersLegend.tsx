import type { AnswerCounts } from '../../analysis/answers/answerCounts';
import { answersText } from '../../messages/en/answers';
import { groupedNumber } from '../../messages/format/numbers';
import type { PairSet } from '../../tasks/pairSets';
import { GLYPHS, type GlyphShape, type Verdict } from './map/pairGlyphs';

/** The shapes of marks as SVG paths in a box of 10 × 10. */
const PATHS: Readonly<Record<GlyphShape, string>> = {
  square: 'M1 1h8v8h-8z',
  frame: 'M1 1h8v8h-8zM2.8 2.8v4.4h4.4v-4.4z',
  disc: 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0 -8z',
  diamond: 'M5 .6L9.4 5L5 9.4L.6 5z',
  dot: 'M3.4 3.4h3.2v3.2h-3.2z',
  nothing: '',
};

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
      ).map(([set, verdict, mark]) => {
        const { shape, color } = GLYPHS[set][verdict];
        return (
          <li key={mark}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d={PATHS[shape]} fill={`var(--${color})`} fillRule="evenodd" />
            </svg>
            {answersText.marks[mark]} <b>{groupedNumber(countOf(set, verdict))}</b>
          </li>
        );
      })}
    </ul>
  );
}
