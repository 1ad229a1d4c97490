import { useEffect, useState } from 'react';
import { bestAnswers, type RankedAnswer } from '../../analysis/answers/pairAnswers';
import type { AnsweredNetwork, AnswerFeed } from '../../store/answers/answerFeed';

const COUNT = 3;

/** What the network would answer to a pair, best first: all at once from the worker, until then the first alone. */
export function useBestAnswers(
  feed: AnswerFeed | undefined,
  network: AnsweredNetwork | undefined,
  pair: number,
): readonly RankedAnswer[] {
  const [read, setRead] = useState<{
    readonly pair: number;
    readonly step: number;
    readonly best: readonly RankedAnswer[];
  }>();
  useEffect(() => {
    if (!network) return;
    let isStale = false;
    void feed?.pair(pair).then((reading) => {
      if (isStale || !reading) return;
      setRead({ pair, step: reading.step, best: bestAnswers(reading.probabilities, COUNT) });
    });
    return () => {
      isStale = true;
    };
  }, [feed, network, pair]);
  if (!network) return [];
  // Of an earlier step they would contradict the map beside them.
  if (read?.pair === pair && read.step === network.network.step) return read.best;
  const { answers, sureness } = network.answers;
  return [{ answer: answers[pair] as number, probability: sureness[pair] as number }];
}
