import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type AnswerCounts, countAnswers } from '../../analysis/answers/answerCounts';
import { type AnswersFinding, answersFinding } from '../../analysis/answers/answersFinding';
import type { RunConfig } from '../../run/config/runConfig';
import type { AnsweredNetwork, AnswerFeed, AnswerFeedState } from '../../store/answers/answerFeed';
import { tokenOrder } from '../../tasks/tokenOrder';
import { useLabState } from '../lab/labContext';
import type { PairMapData } from './map/paintPairMap';
import { useRunPairs } from './useRunPairs';

const NO_FEED = createStore<AnswerFeedState>(() => ({ version: 0, problem: undefined }));

/** All that the panel shows: whose answers, to which pairs, and what is to be said of them. */
export interface ShownAnswers {
  /** The run on the charts, or what the controls say where there is none. */
  readonly config: RunConfig;
  readonly data: PairMapData;
  readonly counts: AnswerCounts;
  readonly finding: AnswersFinding;
  /** Absent: nothing is known of a network. */
  readonly network: AnsweredNetwork | undefined;
  readonly state: AnswerFeedState;
}

/** Which pairs are trained on follows the run at once, the answers as the feed has them. */
export function useAnswers(feed: AnswerFeed | undefined): ShownAnswers {
  const config = useLabState((state) => state.runConfig ?? state.config);
  const state = useStore(feed?.store ?? NO_FEED);
  const { op, p, labels } = config.task;
  const sets = useRunPairs(config);
  const order = useMemo(() => tokenOrder(op, p), [op, p]);
  const latest = feed?.latest();
  const network = latest?.answers.tokens === sets.tokens ? latest : undefined;
  const answers = network?.answers;
  const data = useMemo(() => ({ sets, order, answers }), [sets, order, answers]);
  const counts = useMemo(() => countAnswers(sets, answers), [sets, answers]);
  const finding = answersFinding(counts, 1 / sets.tokens, {
    hasAnswers: answers !== undefined,
    randomLabels: labels === 'random',
  });
  return { config, data, counts, finding, network, state };
}
