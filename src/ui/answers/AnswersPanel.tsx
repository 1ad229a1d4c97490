import { useRef, useState } from 'react';
import { answersText } from '../../messages/en/answers';
import { pageText } from '../../messages/en/page';
import { groupedNumber, localizedDecimal } from '../../messages/format/numbers';
import { analysisProblemText } from '../../messages/wording/analysisProblems';
import { answersFindingText, type PairCase, pairSentence } from '../../messages/wording/answers';
import { createAnswerFeed } from '../../store/answers/answerFeed';
import { OPERATIONS, permutationOf } from '../../tasks/operations';
import type { TokenOrder } from '../../tasks/tokenOrder';
import { useLabState } from '../lab/labContext';
import { AnswersLegend } from './AnswersLegend';
import { PairMap } from './map/PairMap';
import { PairInputs } from './PairInputs';
import { BestAnswers, PairReadout } from './PairReadout';
import { pairCase } from './pairCase';
import { useAnswers } from './useAnswers';
import { useBestAnswers } from './useBestAnswers';
import { usePickedPair } from './usePickedPair';
import { useWatchedFeed } from './useWatchedFeed';

/** Working out takes long enough to be told why the table is behind. */
const SLOW_MS = 1000;
/** What a held key moves over is read out once, when it stops. */
const DEBOUNCE_MS = 250;
/** Powers that the note about the order names, 0 before them included. */
const NAMED_POWERS = 6;

const orderText = (token: number) => permutationOf(token).join(' ');

/** What is to be known beside the sentence: what tokens are, their order, and why the table may lag. */
function notes({ task, x, y }: PairCase, order: TokenOrder, costMs: number): string[] {
  const { root, tokens } = order;
  const first = [...tokens.subarray(0, NAMED_POWERS)].join(', ');
  const seconds = localizedDecimal((costMs / 1000).toFixed(1));
  const permutations = () =>
    answersText.permutations({ x, first: orderText(x), y, second: orderText(y) });
  return [
    ...(OPERATIONS[task.op].tokens === undefined ? [] : [permutations()]),
    ...(root === undefined ? [] : [answersText.byPowers({ root, first })]),
    ...(costMs > SLOW_MS ? [answersText.slow({ seconds })] : []),
  ];
}

/** The answers to all pairs: what is seen in a sentence, one pair worked out, and the map of all. */
export function AnswersPanel() {
  const section = useRef<HTMLElement>(null);
  const feed = useWatchedFeed(createAnswerFeed, section);
  const isFromFile = useLabState(({ opened }) => opened !== undefined);
  const { config, data, counts, finding, network, state } = useAnswers(feed);
  const { pair, pick, peek } = usePickedPair(data.sets);
  const best = useBestAnswers(feed, network, pair);
  const [spoken, setSpoken] = useState('');
  const debounce = useRef<ReturnType<typeof setTimeout>>(undefined);
  const read = pairCase(config.task, data, pair);

  function pickAndSay(next: number, isByKey: boolean) {
    pick(next);
    clearTimeout(debounce.current);
    if (!isByKey) return;
    debounce.current = setTimeout(
      () => setSpoken(pairSentence(pairCase(config.task, data, next))),
      DEBOUNCE_MS,
    );
  }

  return (
    <section ref={section} className="answers-panel" aria-label={answersText.title}>
      <div className="answers-head">
        <h2>{answersText.title}</h2>
        {network && (
          <span>{answersText.ofStep({ step: groupedNumber(network.network.step) })}</span>
        )}
      </div>
      <p className="answers-finding">
        {isFromFile && !network ? answersText.fromFile : answersFindingText(finding)}
      </p>
      {state.problem && (
        <p className="answers-problem" role="alert">
          {analysisProblemText(state.problem)}{' '}
          <button type="button" className="plain" onClick={feed?.retry}>
            {pageText.tryAgain}
          </button>
        </p>
      )}
      <PairReadout pair={read} />
      <PairMap data={data} pair={pair} pick={pickAndSay} peek={peek} />
      <AnswersLegend counts={counts} hasAnswers={network !== undefined} />
      <div className="pair-choice">
        <PairInputs pair={pair} tokens={data.sets.tokens} pick={pick} />
        <BestAnswers best={best} label={read.label} />
      </div>
      {notes(read, data.order, network?.costMs ?? 0).map((note) => (
        <p key={note} className="answers-note">
          {note}
        </p>
      ))}
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </section>
  );
}
