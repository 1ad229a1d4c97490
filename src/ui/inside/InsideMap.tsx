import { useMemo } from 'react';
import { countAnswers } from '../../analysis/answers/answerCounts';
import { answersText } from '../../messages/en/answers';
import { groupedNumber } from '../../messages/format/numbers';
import type { RunConfig } from '../../run/config/runConfig';
import { isSymmetric } from '../../run/model/symmetry';
import type { CloseLook } from '../../store/inside/insideFeed';
import { examplesInOrder, pairSetOf, pairSets } from '../../tasks/pairSets';
import { tokenOrder } from '../../tasks/tokenOrder';
import { AnswersLegend } from '../answers/AnswersLegend';
import { PairMap } from '../answers/map/PairMap';
import { PairReadout } from '../answers/PairReadout';
import { usePickedPair } from '../answers/usePickedPair';

/** The answers to all pairs at the step that is looked at. */
export function InsideMap({
  config,
  look,
}: {
  readonly config: RunConfig;
  readonly look: CloseLook | undefined;
}) {
  const { op, p, labels, trainExamples } = config.task;
  const { seed, model } = config;
  const dropMirrors = isSymmetric(model);
  const examples = useMemo(() => examplesInOrder({ op, p, labels, seed }), [op, p, labels, seed]);
  const sets = useMemo(
    () => pairSets({ op, p, labels, seed, trainExamples, dropMirrors }, examples),
    [op, p, labels, seed, trainExamples, dropMirrors, examples],
  );
  const order = useMemo(() => tokenOrder(op, p), [op, p]);
  const answers = look?.answers.tokens === sets.tokens ? look.answers : undefined;
  const data = useMemo(() => ({ sets, order, answers }), [sets, order, answers]);
  const counts = useMemo(() => countAnswers(sets, answers), [sets, answers]);
  const { pair, pick, peek } = usePickedPair(sets);
  const given = answers && {
    answer: answers.answers[pair] as number,
    probability: answers.sureness[pair] as number,
  };
  return (
    <section className="answers-panel inside-map" aria-label={answersText.title}>
      <div className="answers-head">
        <h2>{answersText.title}</h2>
        {look && <span>{answersText.ofStep({ step: groupedNumber(look.step) })}</span>}
      </div>
      <PairReadout
        pair={{
          task: config.task,
          x: Math.floor(pair / sets.tokens),
          y: pair % sets.tokens,
          set: pairSetOf(sets, pair),
          label: sets.labels[pair] as number,
          ...(given ? { given } : {}),
        }}
      />
      <PairMap data={data} pair={pair} pick={pick} peek={peek} />
      <AnswersLegend counts={counts} hasAnswers={answers !== undefined} />
    </section>
  );
}
