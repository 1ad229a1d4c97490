import type {
  AnswerQuality,
  AnswersFinding,
  AnswersFindings,
} from '../../analysis/answers/answersFinding';
import type { PairSet } from '../../tasks/pairSets';
import { answersText } from '../en/answers';
import { groupedNumber, reachedPercent } from '../format/numbers';
import { codedText, type TextsOf } from './codedText';
import { pairEquation, pairExpression } from './pairExpression';

const qualityText = (quality: AnswerQuality, accuracy: number): string =>
  answersText.quality[quality]({ accuracy: reachedPercent(accuracy) });

const FINDINGS: TextsOf<AnswersFindings> = {
  'not-asked': ({ trained, pairs }) =>
    trained === pairs
      ? answersText.notAskedAll({ pairs: groupedNumber(pairs) })
      : answersText.notAsked({ trained: groupedNumber(trained), pairs: groupedNumber(pairs) }),
  'guesses-all': ({ trained, others }) =>
    answersText.guessesAll({ trained: reachedPercent(trained), others: reachedPercent(others) }),
  'right-on-all': ({ trained, others }) =>
    answersText.rightOnAll({ trained: reachedPercent(trained), others: reachedPercent(others) }),
  differs: ({ trained, others, trainedQuality, othersQuality }) =>
    answersText.differs({
      trained: qualityText(trainedQuality, trained),
      others: qualityText(othersQuality, others),
    }),
  'all-trained': ({ trained, trainedQuality }) =>
    answersText.allTrained({ trained: qualityText(trainedQuality, trained) }),
  'random-labels': ({ trained, others, trainedQuality }) =>
    answersText.randomLabels({
      trained: qualityText(trainedQuality, trained),
      others: reachedPercent(others),
    }),
};

/** What is seen in the table of all answers; numbers stay with their signs where the line breaks. */
export const answersFindingText = (finding: AnswersFinding): string =>
  codedText<AnswersFindings>(FINDINGS, finding).replaceAll(' %', '\u00a0%');

/** A pair and what the network makes of it. */
export interface PairCase {
  readonly task: Parameters<typeof pairEquation>[0] & { readonly labels: 'true' | 'random' };
  readonly x: number;
  readonly y: number;
  readonly set: PairSet;
  /** −1 where the pair does not belong to the task. */
  readonly label: number;
  /** Absent: the network is not there yet. */
  readonly given?: { readonly answer: number; readonly probability: number };
}

/** “17 + 50 = 8 (mod 59)”. */
export function pairTaskText({ task, x, y, label }: PairCase): string {
  if (label < 0) return answersText.notInTask({ task: pairExpression(task.op, x, y) });
  if (task.labels === 'true') return pairEquation(task, x, y, label);
  return answersText.labelIsRandom({ task: pairExpression(task.op, x, y), label });
}

/** “It says 8, 99 %: right”. */
export function pairAnswerText({ given, label }: PairCase): string {
  if (label < 0) return '';
  if (!given) return answersText.noAnswer;
  const { answer, probability } = given;
  const says = answersText.says({ answer, probability: reachedPercent(probability) });
  return `${says}: ${answer === label ? answersText.right : answersText.wrong}`;
}

/** All of a pair, to be heard. */
export const pairSentence = (pair: PairCase): string =>
  [pairTaskText(pair), pairAnswerText(pair), answersText.sets[pair.set]]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
