import { useMemo } from 'react';
import { countAnswers } from '../../analysis/answers/answerCounts';
import { answersText } from '../../messages/en/answers';
import { groupedNumber } from '../../messages/format/numbers';
import type { RunConfig } from '../../run/config/runConfig';
import type { CloseLook } from '../../store/inside/insideFeed';
import type { PairSets } from '../../tasks/pairSets';
import type { TokenOrder } from '../../tasks/tokenOrder';
import { AnswersLegend } from '../answers/AnswersLegend';
import { PairMap } from '../answers/map/PairMap';
import { PairInputs } from '../answers/PairInputs';
import { PairReadout } from '../answers/PairReadout';
import { pairCase } from '../answers/pairCase';
import { InsidePanel } from './InsidePanel';
import type { SelectedPair } from './selection/useSelectedPair';

/** The answers to all pairs at the step that is looked at, and the choice of the pair that is read. */
export function InsideMap({
  config,
  sets,
  order,
  look,
  selected: { pair, pick, peek },
}: {
  readonly config: RunConfig;
  readonly sets: PairSets;
  readonly order: TokenOrder;
  readonly look: CloseLook | undefined;
  readonly selected: SelectedPair;
}) {
  const answers = look?.answers.tokens === sets.tokens ? look.answers : undefined;
  const data = useMemo(() => ({ sets, order, answers }), [sets, order, answers]);
  const counts = useMemo(() => countAnswers(sets, answers), [sets, answers]);
  return (
    <InsidePanel name="answers" title={answersText.title} className="answers-panel inside-map">
      <div className="answers-head">
        <h2>{answersText.title}</h2>
        {look && <span>{answersText.ofStep({ step: groupedNumber(look.step) })}</span>}
      </div>
      <PairReadout pair={pairCase(config.task, data, pair)} />
      <PairMap data={data} pair={pair} pick={pick} peek={peek} />
      <AnswersLegend counts={counts} hasAnswers={answers !== undefined} />
      <PairInputs pair={pair} tokens={sets.tokens} pick={pick} />
    </InsidePanel>
  );
}
