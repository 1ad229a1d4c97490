import type { FactsByRun, Lesson } from '../lesson';

const sum = (run: FactsByRun) => run('sum').grokkedAt;
const productStep = (run: FactsByRun) => run('product').grokkedAt;
/** How many times as late the product was grokked; Infinity: not at all. */
const lateness = (run: FactsByRun) => (productStep(run) ?? Infinity) / (sum(run) ?? 1);
const BOTH =
  'The test accuracy reached 95 % at step {sum.grokkedAt} for the sum, and at step {product.grokkedAt} for the product.';

/** Figures: docs/measurements.md, “The lessons”. */
export const product: Lesson = {
  number: 7,
  title: 'A product is a sum in disguise',
  learn: 'What a network finds, and how one looks for it inside.',
  minutes: 20,
  charts: ['accuracy', 'logit-magnitude'],
  runs: [
    { key: 'sum', label: 'x + y', preset: 'small', settings: {} },
    { key: 'product', label: 'x · y', preset: 'small', settings: { 'task.op': 'multiply' } },
  ],
  setUp: [
    'The network of lesson 2 learns $x + y$ mod 37, and [groks|grokking] it. Now a network of the same size gets $x · y$ mod 37, with as many [training examples|training example].',
    'To a person, a table of products looks wilder than one of sums: 5 · 6 is 30, and 5 · 8 is 3. To the network, all numbers are names: it is never told that 5 comes after 4.',
  ],
  question: {
    kind: 'choice',
    ask: 'Sums are grokked after some hundred steps. And products?',
  },
  observe: [
    'The two runs follow each other; the first stays on the charts with a thinner line.',
    'When both have ended, open the view Inside, in the head of the page. It shows the run that came last. Move the slider from the step at which it had memorised to the last one, and watch the map of all answers.',
    'Then come back to the Lab, where this lesson is, and compare.',
  ],
  outcomes: [
    {
      key: 'alike',
      isUsual: true,
      option: 'About as soon: at most twice as late',
      holds: (run) => sum(run) !== undefined && lateness(run) <= 2 && lateness(run) >= 0.5,
      saw: BOTH,
    },
    {
      key: 'later',
      option: 'Much later',
      holds: (run) => sum(run) !== undefined && lateness(run) > 2 && lateness(run) < Infinity,
      saw: BOTH,
    },
    {
      key: 'never',
      option: 'It memorises them, and does not grok',
      holds: (run) => sum(run) !== undefined && lateness(run) === Infinity,
      saw: 'The test accuracy reached 95 % at step {sum.grokkedAt} for the sum. For the product, it was {product.testAccuracy} at step {product.steps}.',
    },
    {
      key: 'sooner',
      holds: (run) => sum(run) !== undefined && lateness(run) < 0.5,
      saw: BOTH,
    },
    {
      key: 'neither',
      holds: (run) => sum(run) === undefined,
      saw: 'Not even the sum was grokked this time (test accuracy {sum.testAccuracy}), so there is nothing to compare.',
    },
  ],
  explain: [
    'Write each number but 0 as a power of 2: $2^0 = 1$, $2^1 = 2$, $2^2 = 4$, up to $2^{35} = 19$, all mod 37. Every number from 1 to 36 comes once. Then $2^i · 2^j = 2^{i + j}$: a product *is* a sum, of the exponents, on a clock of 36 hours.',
    'So, but for 0, the two tables are alike; the names of the numbers are in another order. For a network that is told no order, they are as hard.',
    'The view Inside puts the numbers of $x · y$ in the order of these powers. In that order, the maps of its units show the regular waves that those of $x + y$ show in the usual one. In the usual order nobody would see them.',
    'This is how one looks into a network: find the order in which what it does is simple, and then test it. In “What if …”, keep only the key frequencies: if the [test accuracy] stays, it is these that it answers by.',
  ],
  vary: [
    { text: 'Look inside the run', view: 'inside' },
    { text: 'A quotient, x / y', preset: 'small', settings: { 'task.op': 'divide' } },
    {
      text: 'Another seed of the product',
      preset: 'small',
      settings: { 'task.op': 'multiply', seed: 1 },
    },
  ],
  teacher: {
    preparation:
      'Lesson 2. Let someone write the powers of 2 mod 37 on the board: 1, 2, 4, 8, 16, 32, 27, 17, 34, 31, … They do not come again before all 36 have been there.',
    expect:
      'Ten seeds each, 3,000 steps. All of them grokked: the sum at step 640 (560 to 750), the product at step 645 (510 to 800), the quotient at step 680 (530 to 810).',
    questions: [
      {
        ask: 'Why 36 hours, and not 37?',
        answer: 'There are 36 numbers but 0, and 0 is no power of 2: its products are all 0.',
      },
      {
        ask: 'Does the network know the powers of 2?',
        answer:
          'Nobody told it. It has found weights that treat numbers as if it did; other roots than 2 give other frequencies for the same weights.',
      },
    ],
    misconceptions: [
      '“A product is harder than a sum.” For who has learned to count first. A network has not.',
      '“Waves in the picture prove how it works.” They suggest it. What proves it is a test: take the frequencies away, and see what is left.',
    ],
  },
};
