import type { FactsByRun, Lesson } from '../lesson';

const norm = (run: FactsByRun, key: 'few' | 'many' | 'grok') => run(key).weightNorm;
/** Two networks that only memorised and one that grokked: otherwise there is nothing to compare. */
const isFair = (run: FactsByRun) =>
  run('few').memorisedAt !== undefined &&
  run('many').memorisedAt !== undefined &&
  run('grok').grokkedAt !== undefined;
const ascend = (...norms: number[]) =>
  norms.every((each, i) => i === 0 || each > (norms[i - 1] ?? 0));
const fewGrokMany = (run: FactsByRun) =>
  ascend(norm(run, 'few'), norm(run, 'grok'), norm(run, 'many'));
const grokFewMany = (run: FactsByRun) =>
  ascend(norm(run, 'grok'), norm(run, 'few'), norm(run, 'many'));
const fewManyGrok = (run: FactsByRun) =>
  ascend(norm(run, 'few'), norm(run, 'many'), norm(run, 'grok'));

const NORMS =
  'Weight norms at the end: {few.weightNorm} for memorising 205, {grok.weightNorm} for grokking 616, {many.weightNorm} for memorising 616. The mean [logits|logit] of the right answers were {few.trainLogit}, {grok.trainLogit} and {many.trainLogit}.';

/** Figures: docs/measurements.md, “The lessons”. */
export const efficiency: Lesson = {
  number: 4,
  title: 'Why more data hurts memorising',
  learn: 'What efficiency is, and why it turns with the number of examples.',
  minutes: 20,
  charts: ['accuracy', 'weight-norm'],
  runs: [
    {
      key: 'few',
      label: 'Memorise 205',
      preset: 'never',
      settings: { 'task.labels': 'random', maxSteps: 3000 },
    },
    {
      key: 'many',
      label: 'Memorise 616',
      preset: 'small',
      settings: { 'task.labels': 'random' },
    },
    { key: 'grok', label: 'Grok 616', preset: 'small', settings: {} },
  ],
  setUp: [
    'How much weight does memorising need? To see it alone, we give the network [random labels]: answers drawn by lot. There is nothing to understand, so it can only [memorise].',
    'We train three networks with all settings alike, for 3,000 [steps|step]: one memorises 205 random answers, one memorises 616, and one trains on 616 true answers, which it [groks|grokking].',
    'Then we compare their [weight norms|weight norm] $‖w‖$: [weight decay] pulls at all of them with the same force.',
  ],
  question: {
    kind: 'choice',
    ask: 'Which order will the weight norms have at the end, smallest first?',
  },
  observe: [
    'Look at the total on the Weight norm chart. Each run that has ended stays there with a line of its own.',
    'On the Accuracy chart, make sure that the first two only memorised, and that the third grokked.',
  ],
  outcomes: [
    {
      key: 'fewGrokMany',
      isUsual: true,
      option: 'Memorise 205, grok 616, memorise 616',
      holds: (run) => isFair(run) && fewGrokMany(run),
      saw: NORMS,
    },
    {
      key: 'grokFewMany',
      option: 'Grok 616, memorise 205, memorise 616',
      holds: (run) => isFair(run) && grokFewMany(run),
      saw: NORMS,
    },
    {
      key: 'fewManyGrok',
      option: 'Memorise 205, memorise 616, grok 616',
      holds: (run) => isFair(run) && fewManyGrok(run),
      saw: NORMS,
    },
    {
      key: 'other',
      holds: (run) => isFair(run) && !fewGrokMany(run) && !grokFewMany(run) && !fewManyGrok(run),
      saw: NORMS,
    },
    {
      key: 'unfair',
      holds: (run) => !isFair(run),
      saw: 'Not all three did what they were to do (memorised at step {few.memorisedAt}, {many.memorisedAt}, grokked at step {grok.grokkedAt}), so their norms say nothing about the question.',
    },
  ],
  explain: [
    'To memorise three times as many answers took more weight, at about the same logits. The paper calls the part of a network that memorises $C_{mem}$, and what counts is its [efficiency]: how much logit it gives for its weight norm. It falls with every further example.',
    'The part that generalises, $C_{gen}$, answers all pairs by the same rule, so more examples need no more of it. The network that grokked 616 pairs got by with less weight than the one that memorised 616.',
    'But it has more weight than the one that memorised 205. So with 205 examples memorising is the cheaper way, and with 616 generalising is. Weight decay prefers the cheaper one. In between there must be a size at which they are equal: the [critical size|D_crit], $D_{crit}$.',
  ],
  vary: [
    {
      text: 'Memorise 400 random answers',
      preset: 'small',
      settings: { 'task.labels': 'random', 'task.trainExamples': 400 },
    },
    {
      text: 'Train on 205 true answers: which of the three is it like?',
      preset: 'never',
      settings: { maxSteps: 3000 },
    },
    { text: 'See two circuits compete, without any network', view: 'circuits' },
    { text: 'See efficiency measured over many sizes', view: 'efficiency' },
  ],
  teacher: {
    preparation: 'Lessons 1 to 3. The runs take three times as long as those before.',
    expect:
      'Ten seeds each, medians and range at step 3,000. Memorise 205: weight norm 42.6 (42.5 to 43.0), mean logit 18.3. Grok 616: 48.4 (48.3 to 48.6), 17.9. Memorise 616: 54.7 (54.6 to 54.9), 19.9. The ranges do not touch, so every seed gives this order. 205 true answers end at 43.0 (42.9 to 43.2), as 205 random ones do. Memorising 400, to try afterwards: 49.5 (49.3 to 49.6), mean logit 18.9.',
    questions: [
      {
        ask: 'Why random labels, and not true ones?',
        answer:
          'With true labels one cannot tell how much of a network memorises. With random ones there is nothing but memorising.',
      },
      {
        ask: 'Many expect that generalising always needs the least weight. What do the runs say?',
        answer:
          'It depends on how many examples memorising has to hold: less than for 616 of them, more than for 205.',
      },
      {
        ask: 'Are the norms comparable, when the logits are not quite equal?',
        answer:
          'The one that memorised 616 has the larger logits, 19.9 against 17.9, and part of its norm is for that. In this network with x² units, logits grow with the third power of all weights together, so ten per cent more logit is worth some three or four per cent of norm. The difference is 13 %.',
      },
    ],
    misconceptions: [
      '“More data is always harder.” It is harder for memorising only.',
      '“The network chooses.” Nothing chooses: gradient and weight decay act on every weight by itself.',
    ],
  },
};
