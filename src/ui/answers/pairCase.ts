import type { PairCase } from '../../messages/wording/answers';
import type { RunConfig } from '../../run/config/runConfig';
import { pairSetOf } from '../../tasks/pairSets';
import type { PairMapData } from './map/paintPairMap';

/** One pair of a map: what is asked, what the run does with it, and what the network answers. */
export function pairCase(
  task: RunConfig['task'],
  { sets, answers }: Pick<PairMapData, 'sets' | 'answers'>,
  pair: number,
): PairCase {
  const given = answers && {
    answer: answers.answers[pair] as number,
    probability: answers.sureness[pair] as number,
  };
  return {
    task,
    x: Math.floor(pair / sets.tokens),
    y: pair % sets.tokens,
    set: pairSetOf(sets, pair),
    label: sets.labels[pair] as number,
    ...(given ? { given } : {}),
  };
}
