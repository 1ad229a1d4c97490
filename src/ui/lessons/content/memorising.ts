import type { FactsByRun, Lesson } from '../lesson';

const isTrained = (run: FactsByRun) => run('few').trainAccuracy >= 0.99;
const isBetween = (share: number) => share >= 0.2 && share <= 0.8;

/** Figures: docs/measurements.md, “The four experiments”, no grokking; and docs/presets.md, Never. */
export const memorising: Lesson = {
  number: 1,
  title: 'Memorising is not learning',
  learn: 'Why a network is tested with what it never trained on.',
  minutes: 10,
  charts: ['accuracy', 'loss'],
  runs: [
    { key: 'few', label: '205 training examples', preset: 'never', settings: { maxSteps: 3000 } },
  ],
  setUp: [
    'A small network learns to add on a clock with 37 hours: $x + y$ mod 37. Two numbers go in, and it answers with one of 37.',
    'There are $37 · 37 = 1,369$ pairs in all. It will train on 205 of them, its [training examples|training example], and is told the right answers. The other 1,164 are its [test pairs|test pair]: it never trains on them.',
    'Training goes in [steps|step]. After some, we ask twice how many answers are right: among the training examples ([train accuracy]), and among the test pairs ([test accuracy]).',
  ],
  question: {
    kind: 'choice',
    ask: 'It trains until it answers all 205 training examples right, and then sixty times as long. How many of the test pairs will it answer right at the end?',
  },
  observe: [
    'Watch both lines of the Accuracy chart. The dashed one is the train accuracy, the solid one the test accuracy.',
    'On the Loss chart, see which way the test loss goes while the train loss falls.',
  ],
  outcomes: [
    {
      key: 'hardly',
      isUsual: true,
      option: 'Hardly any: fewer than 20 %',
      holds: (run) => isTrained(run) && run('few').testAccuracy < 0.2,
      saw: 'It answered all it was told by step {few.memorisedAt}: train accuracy {few.trainAccuracy}. Its test accuracy at step {few.steps}: {few.testAccuracy}. By [chance], one gets 2.7 %.',
    },
    {
      key: 'some',
      option: 'Some: 20 to 80 %',
      holds: (run) => isTrained(run) && isBetween(run('few').testAccuracy),
      saw: 'It answered all it was told by step {few.memorisedAt}, and its test accuracy at step {few.steps} was {few.testAccuracy}.',
    },
    {
      key: 'most',
      option: 'Most: more than 80 %',
      holds: (run) => isTrained(run) && run('few').testAccuracy > 0.8,
      saw: 'It answered all it was told by step {few.memorisedAt}, and its test accuracy at step {few.steps} was {few.testAccuracy}.',
    },
    {
      key: 'untrained',
      holds: (run) => !isTrained(run),
      saw: 'This run did not come to answer its training examples: train accuracy {few.trainAccuracy} at step {few.steps}. So it says nothing about the question.',
    },
  ],
  explain: [
    'The network has [memorised|memorise]: it answers each training example right, and none of what it has for them helps with another pair. Whoever looks at the train accuracy alone would call it perfect.',
    'Nothing in training asks for more. The [loss] that training makes small is taken over the training examples only, and on them it is as small as one could wish.',
    'Learning, as we mean it, is to [generalise]: to answer what one was never told. It can be seen only with pairs that were held back.',
  ],
  vary: [
    {
      text: 'Another seed: other first weights, other 205 pairs',
      preset: 'never',
      settings: { seed: 1 },
    },
    {
      text: 'Answers drawn by lot: can it memorise nonsense as well?',
      preset: 'never',
      settings: { 'task.labels': 'random', maxSteps: 3000 },
    },
    {
      text: 'Nine in ten pairs to train on',
      preset: 'instant',
      settings: {},
    },
  ],
  teacher: {
    preparation:
      'Nothing but the page. Before it, add a few pairs on a clock by hand: 30 + 10 mod 37 is 3.',
    expect:
      'All of ten seeds memorised at step 45 to 50, and ended with 1 % (0.8 to 2.4 %) of the test pairs at step 3,000; ten followed to step 6,000 were no better (docs/presets.md). With random labels, ten of ten memorised at step 45 to 55. With 90 % of the pairs (Instant), ten of ten reached 95 % of the test pairs at step 89 to 130.',
    questions: [
      {
        ask: 'How could a network answer all training examples right and know nothing of adding?',
        answer:
          'As a list does: to each pair its answer. A list has nothing to say about a pair that is not on it.',
      },
      {
        ask: 'What does 3 % tell us?',
        answer:
          'One in 37 is 2.7 %: it is what guessing gives. The network does no better than that on new pairs.',
      },
      {
        ask: 'The test loss climbs while the train loss falls. What does that mean?',
        answer: 'It grows surer of its answers everywhere, also where they are wrong.',
      },
    ],
    misconceptions: [
      '“It only needs to train for longer.” It made sixty times the steps that memorising took. Twice as many did not help in any of ten runs either.',
      '“The network is broken.” The same network with more examples generalises: lesson 2.',
    ],
  },
};
