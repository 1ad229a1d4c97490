import type { FactsByRun, Lesson } from '../lesson';

const CUT = { step: 1000, to: 100 } as const;
/** It had generalised before its examples were taken away; else it had nothing to lose. */
const hadGrokked = (run: FactsByRun) => (run('cut').grokkedAt ?? Infinity) <= CUT.step;
const end = (run: FactsByRun) => run('cut').testAccuracy;
const BEFORE =
  'It grokked at step {cut.grokkedAt}. At step 1,000 its examples were cut from 616 to {cut.trainExamples}. At step {cut.steps} its test accuracy was {cut.testAccuracy}';

/** Figures: docs/measurements.md, “The four experiments” and “Ungrokking”. */
export const ungrokking: Lesson = {
  number: 5,
  title: 'Ungrokking: take data away',
  learn: 'That a network can lose what it understood without being told anything wrong.',
  minutes: 15,
  charts: ['accuracy', 'weight-norm'],
  runs: [
    {
      key: 'cut',
      label: '616 training examples, then 100',
      preset: 'small',
      settings: { 'cut.step': CUT.step, 'cut.trainExamples': CUT.to, maxSteps: 2500 },
    },
  ],
  setUp: [
    'The network of lesson 2 trains on 616 pairs, and [groks|grokking] before step 1,000: it answers nearly all pairs right, also those that it never saw.',
    'At step 1,000 we take most of its [training examples|training example] away. It goes on with 100 of them, with all its [weights|weight] as they are. The others become [test pairs|test pair].',
    'Nothing that it is told is wrong. It is only told less.',
  ],
  question: {
    kind: 'choice',
    ask: 'At step 1,000 its test accuracy is above 95 %. What will it be at step 2,500?',
  },
  observe: [
    'A line marks step 1,000 on the charts. Watch the solid line, the [test accuracy], on both sides of it.',
    'Watch the dashed line too: the [train accuracy] on those that are left.',
  ],
  outcomes: [
    {
      key: 'stays',
      option: 'Still above 80 %: what is understood is understood',
      holds: (run) => hadGrokked(run) && end(run) > 0.8,
      saw: `${BEFORE}.`,
    },
    {
      key: 'middle',
      option: 'Somewhere between 20 and 80 %',
      holds: (run) => hadGrokked(run) && end(run) >= 0.2 && end(run) <= 0.8,
      saw: `${BEFORE}.`,
    },
    {
      key: 'lost',
      isUsual: true,
      option: 'Below 20 %',
      holds: (run) => hadGrokked(run) && end(run) < 0.2,
      saw: `${BEFORE}, and its train accuracy {cut.trainAccuracy}. The lab called it ungrokked from step {cut.ungrokkedAt}.`,
    },
    {
      key: 'early',
      holds: (run) => !hadGrokked(run),
      saw: 'This run had not grokked by step 1,000 (grokked at step {cut.grokkedAt}), so it had nothing to lose. Try another seed.',
    },
  ],
  explain: [
    'This is [ungrokking]. On its 100 examples the network was right all the time: the [loss] had no complaint, before or after.',
    'But weight decay goes on pulling. To memorise 100 answers takes less weight than to generalise, which lesson 4 showed for 205. So the weights that generalised fade, and memorising takes over.',
    'If grokking were an insight that, once made, stays, this could not happen. The paper predicted it from [efficiency] before it was seen: what a network does depends on what is cheaper for the examples that it has *now*.',
  ],
  vary: [
    {
      text: 'Cut to 400, and follow it to step 6,000',
      preset: 'small',
      settings: { 'cut.step': CUT.step, 'cut.trainExamples': 400, maxSteps: 6000 },
    },
    {
      text: 'Cut to 280, and follow it to step 6,000',
      preset: 'small',
      settings: { 'cut.step': CUT.step, 'cut.trainExamples': 280, maxSteps: 6000 },
    },
    {
      text: 'Cut to 100, without weight decay from the start',
      preset: 'small',
      settings: {
        'cut.step': CUT.step,
        'cut.trainExamples': CUT.to,
        maxSteps: 2500,
        'optimizer.weightDecay': 0,
      },
    },
  ],
  teacher: {
    preparation:
      'Lessons 2 and 3; lesson 4 for the explanation. Training examples can also be pulled down by hand with the slider while a run goes on: then the run is no longer that of the lesson, and the panel says so.',
    expect:
      'Twenty of twenty seeds ungrokked: grokked at step 640 (560 to 750), ungrokked at step 1,165 (1,150 to 1,180), test accuracy 3 % (1 to 4 %) at step 2,500, train accuracy 100 %. Ten seeds each, at step 6,000: cut to 280, 73 % (61 to 76 %) and still drifting; cut to 400, 98 % (98 to 99 %). Without weight decay it does not grok in the first place (lesson 3), so there is nothing to lose: a good trap.',
    questions: [
      {
        ask: 'What was the network told that was wrong?',
        answer: 'Nothing. All its answers up to the end are true ones.',
      },
      {
        ask: 'Why does it not matter that it was right already?',
        answer:
          'Both ways of answering are right on the 100 examples, so the loss does not tell them apart. Weight decay does.',
      },
      {
        ask: 'How many examples would be enough to stay?',
        answer:
          'Somewhere from 200 to 340 it turns, gradually. The class can look for it: this leads to lesson 6.',
      },
    ],
    misconceptions: [
      '“It forgot because it saw too few examples to keep in mind.” With 400 it stayed at 98 %; and the pairs that it lost, it had never been trained on.',
      '“The optimiser got confused by the change.” With the optimiser beginning afresh it happens as well, a little later (docs/measurements.md).',
    ],
  },
};
