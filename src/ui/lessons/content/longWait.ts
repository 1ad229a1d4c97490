import type { FactsByRun, Lesson } from '../lesson';

/** Generalising within this factor of the memorising step is no delay to speak of, as the lab's words have it. */
const DELAY = 3;

const memorised = (run: FactsByRun) => run('small').memorisedAt;
const grokked = (run: FactsByRun) => run('small').grokkedAt;
const isLate = (run: FactsByRun) => (grokked(run) ?? 0) > DELAY * (memorised(run) ?? Infinity);

/** Figures: docs/presets.md, Small. */
export const longWait: Lesson = {
  number: 2,
  title: 'The long wait',
  learn: 'That insight can come long after a network seems to be done.',
  minutes: 10,
  charts: ['accuracy', 'loss'],
  runs: [{ key: 'small', label: '616 training examples', preset: 'small', settings: {} }],
  setUp: [
    'The same network as in lesson 1, the same $x + y$ mod 37. But now it trains on 616 of the 1,369 pairs, which is 45 %, and for 3,000 [steps|step].',
    'It will [memorise] its [training examples|training example] early: within some 60 or 70 steps. The dashed line, the [train accuracy], goes to 100 % then and stays.',
    'The question is what the solid line does, the [test accuracy]: the share of the other 753 pairs that it answers right.',
  ],
  question: {
    kind: 'curve',
    ask: 'How does the test accuracy go, from step 1 to step 3,000?',
    run: 'small',
    steps: [10, 30, 60, 120, 250, 500, 1000, 3000],
  },
  observe: [
    'Your line is on the Accuracy chart. Watch when the dashed line arrives at the top, and what the solid one does meanwhile.',
    'The axis of steps is logarithmic: from 10 to 100 is as far as from 100 to 1,000. Switch it to linear above the charts to see how long the wait is.',
  ],
  outcomes: [
    {
      key: 'late',
      isUsual: true,
      holds: (run) => memorised(run) !== undefined && grokked(run) !== undefined && isLate(run),
      saw: 'It had memorised at step {small.memorisedAt}, and its test accuracy reached 95 % at step {small.grokkedAt}. At the end it was {small.testAccuracy}.',
    },
    {
      key: 'soon',
      holds: (run) => memorised(run) !== undefined && grokked(run) !== undefined && !isLate(run),
      saw: 'It had memorised at step {small.memorisedAt}, and its test accuracy reached 95 % at step {small.grokkedAt}, which is hardly a wait.',
    },
    {
      key: 'not',
      holds: (run) => memorised(run) !== undefined && grokked(run) === undefined,
      saw: 'It had memorised at step {small.memorisedAt}. Its test accuracy did not reach 95 % in {small.steps} steps; at the end it was {small.testAccuracy}.',
    },
    {
      key: 'untrained',
      holds: (run) => memorised(run) === undefined,
      saw: 'This run never memorised its examples: train accuracy {small.trainAccuracy} at step {small.steps}.',
    },
  ],
  explain: [
    'This is [grokking]: the network answers its training examples right early, and the pairs that it never saw about ten times as late. Stop at step 100, and one would say that it had learned nothing.',
    'Look at the Loss chart. The train loss had become small long before, but it never rested: something in the network went on changing while the train accuracy stayed at 100 %.',
    'On the way, the test loss first rises above what guessing gives, and then falls. What makes the network change although it is right already, is the subject of lesson 3.',
  ],
  vary: [
    { text: 'Another seed', preset: 'small', settings: { seed: 1 } },
    {
      text: 'Quick: a larger task, mod 59, with other units',
      preset: 'quick',
      settings: {},
    },
    {
      text: 'Half the learning rate',
      preset: 'small',
      settings: { 'optimizer.learningRate': 0.005, maxSteps: 6000 },
    },
  ],
  teacher: {
    preparation:
      'Lesson 1, or its result: with 205 examples the network memorised and stayed there. Say what a logarithmic axis is.',
    expect:
      'All of ten seeds grokked: memorised at step 61 (61 to 67), 95 % of the test pairs at step 640 (560 to 750), all of them at step 3,000. Quick: 81 and 1,015 (880 to 1,170). Half the learning rate: 110 (100 to 110) and 885 (730 to 1,300). The test accuracy begins to leave the bottom soon after memorising, so on the logarithmic axis the rise takes up much of the width.',
    questions: [
      {
        ask: 'When would you have stopped this training?',
        answer:
          'By the train accuracy, at step 70. The test accuracy was below 10 % then. To know, one has to wait, or to understand why it comes.',
      },
      {
        ask: 'Does the train accuracy tell when the test accuracy rises?',
        answer: 'No. It is at 100 % for the whole time.',
      },
      {
        ask: 'Why do the seeds differ?',
        answer:
          'They begin with other weights and other pairs. When memorising ends hardly depends on that; when grokking comes does, by some hundred steps.',
      },
    ],
    misconceptions: [
      '“Nothing happens during the wait.” The train loss goes on falling and the weight norm moves.',
      '“It suddenly understands.” On the linear axis it looks sudden; on the logarithmic one the test accuracy rises over several hundred steps.',
    ],
  },
};
