import type { FactsByRun, Lesson } from '../lesson';

const SIZES = [240, 300, 340, 380, 440, 520] as const;
const HALF = 0.5;

const under = (run: FactsByRun) => SIZES.filter((size) => run(`d${size}`).testAccuracy < HALF);
const over = (run: FactsByRun) => SIZES.filter((size) => run(`d${size}`).testAccuracy >= HALF);
const areSplit = (run: FactsByRun) => under(run).length > 0 && over(run).length > 0;
const isClean = (run: FactsByRun) => Math.max(...under(run)) < Math.min(...over(run));
const ENDS = SIZES.map((size) => `${size}: {d${size}.testAccuracy}`).join('; ');

/** Figures: docs/measurements.md, “The lessons”. */
export const criticalSize: Lesson = {
  number: 6,
  title: 'Find the critical size',
  learn: 'How a prediction of the class is tested with a handful of runs.',
  minutes: 25,
  charts: ['accuracy'],
  runs: SIZES.map((size) => ({
    key: `d${size}`,
    label: `${size} training examples`,
    preset: 'small',
    settings: { 'task.trainExamples': size, maxSteps: 5000 },
  })),
  setUp: [
    'With 205 [training examples|training example], the network only [memorised|memorise]. With 616 it [grokked|grokking]. In between, memorising becomes less [efficient|efficiency] than generalising: at the [critical size|D_crit], $D_{crit}$.',
    'We train six networks of different sizes of the [training set], all else alike, for 5,000 [steps|step] each. We ask of each what its [test accuracy] is at the end.',
    'Somewhere it passes one half. That is our mark for the critical size in these runs: a simple one, which needs no more than a look at the chart.',
  ],
  question: {
    kind: 'sizes',
    ask: 'From how many training examples on will the test accuracy at the end be at least one half? Everybody says a number, from 200 to 600.',
    min: 200,
    max: 600,
  },
  observe: [
    'Six runs follow each other; each stays on the chart when the next begins, and the list above the chart names them.',
    'Watch for two things: how high the test accuracy ends, and how long it takes where it rises.',
  ],
  outcomes: [
    {
      key: 'clean',
      isUsual: true,
      holds: (run) => areSplit(run) && isClean(run),
      saw: `Test accuracy at the end, by training examples: ${ENDS}. It rose with the size of the training set.`,
    },
    {
      key: 'mixed',
      holds: (run) => areSplit(run) && !isClean(run),
      saw: `Test accuracy at the end, by training examples: ${ENDS}. Not every larger training set did better, so these runs leave a range.`,
    },
    {
      key: 'allOver',
      holds: (run) => under(run).length === 0,
      saw: `All ended at one half or above: ${ENDS}.`,
    },
    {
      key: 'allUnder',
      holds: (run) => over(run).length === 0,
      saw: `All ended below one half: ${ENDS}.`,
    },
  ],
  explain: [
    'The change is not a step: in the middle, networks end at neither the bottom nor the top. The paper calls this [semi-grokking]: near the critical size both ways are about equally [efficient|efficiency], and neither takes all.',
    'Where they grok, they take longer the nearer they are to the critical size: $C_{gen}$ has the advantage there, but a small one.',
    'Six runs of one [seed] give a range, not a number. Another seed has another set of pairs, and the range may move. More sizes, more seeds and longer runs make it narrower.',
  ],
  vary: [
    {
      text: '320 training examples: between two of the six',
      preset: 'small',
      settings: { 'task.trainExamples': 320, maxSteps: 5000 },
    },
    {
      text: '340, and four times as long',
      preset: 'small',
      settings: { 'task.trainExamples': 340, maxSteps: 20000, logEvery: 20 },
    },
    {
      text: 'Another seed with 340',
      preset: 'small',
      settings: { 'task.trainExamples': 340, maxSteps: 5000, seed: 1 },
    },
    { text: 'Find the critical size with many runs and seeds', view: 'critical' },
  ],
  teacher: {
    preparation:
      'Lessons 1, 2 and 4. Collect the numbers before the run, aloud or on paper; names are optional and stay on this page. On two cores, the six runs take about half a minute.',
    expect:
      'Ten seeds each, test accuracy at step 5,000, median and range. 240: 4 % (2 to 5 %). 300: 24 % (15 to 32 %). 340: 70 % (57 to 79 %). 380: 94 % (90 to 96 %), three of ten grokked. 440: 99 %, grokked at step 1,530 (1,470 to 1,900). 520: 100 %, at step 985 (900 to 1,330). So one half lies between 300 and 340 for every one of the ten seeds. 320: 40 % (20 to 54 %). Runs of 340 converged at 70 to 90 % by step 20,000, and five that were followed to step 80,000 stayed there.',
    questions: [
      {
        ask: 'Is one half the right mark?',
        answer:
          'It is a choice. With 95 % as the mark, the size would be about 380 to 440. The paper’s critical size is where both circuits are equally efficient; the accuracy is how it shows.',
      },
      {
        ask: 'Would longer training move it?',
        answer:
          'Perhaps a little: the runs in the middle rise slowly. Of 300 examples, ten seeds had reached 20 to 37 % by step 8,000.',
      },
      {
        ask: 'What would you change to have a narrower answer?',
        answer: 'Sizes between 300 and 340, several seeds of each, and runs that have converged.',
      },
    ],
    misconceptions: [
      '“Below the critical size the network is too stupid.” It is the same network; with few examples memorising is simply the cheaper way.',
      '“There is one exact number.” For a given seed and a given mark there is; seeds and marks differ.',
    ],
  },
};
