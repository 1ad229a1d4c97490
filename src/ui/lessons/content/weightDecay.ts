import type { FactsByRun, Lesson } from '../lesson';

const withDecay = (run: FactsByRun) => run('with').grokkedAt;
const without = (run: FactsByRun) => run('without').grokkedAt;

/** Figures: docs/measurements.md, “The lessons”. */
export const weightDecay: Lesson = {
  number: 3,
  title: 'Weight decay is the force',
  learn: 'What makes a network change that is right already.',
  minutes: 15,
  charts: ['accuracy', 'weight-norm'],
  runs: [
    { key: 'with', label: 'Weight decay 1', preset: 'small', settings: {} },
    {
      key: 'without',
      label: 'No weight decay',
      preset: 'small',
      settings: { 'optimizer.weightDecay': 0 },
    },
  ],
  setUp: [
    'In each [step], training changes every [weight] for two reasons. One is the [loss]: the weight goes where the training examples are answered better.',
    'The other is [weight decay]: each weight $w$ also becomes $(1 − η λ) w$. With the learning rate $η = 0.01$ and the weight decay $λ = 1$, it loses one per cent of itself in every step.',
    'How large all weights are together is the [weight norm], $‖w‖ = \\sqrt{Σ w_i^2}$.',
    'We train the network of lesson 2 twice: once as it was, once with $λ = 0$.',
  ],
  question: {
    kind: 'choice',
    ask: 'With weight decay, it grokked after some hundred steps. What will the network without it do in 3,000 steps?',
  },
  observe: [
    'The two runs follow each other; the first stays on the charts with a thinner line, and the list above the charts names them.',
    'Compare the solid lines on the Accuracy chart, and then the total weight norm.',
  ],
  outcomes: [
    {
      key: 'never',
      isUsual: true,
      option: 'Memorise, and not grok',
      holds: (run) => withDecay(run) !== undefined && without(run) === undefined,
      saw: 'With weight decay, the test accuracy reached 95 % at step {with.grokkedAt}. Without it, it was {without.testAccuracy} at step {without.steps}, although the train accuracy was {without.trainAccuracy}. The weight norm ended at {with.weightNorm} with, and at {without.weightNorm} without.',
    },
    {
      key: 'later',
      option: 'Grok as well, but later',
      holds: (run) => (without(run) ?? 0) > (withDecay(run) ?? Infinity),
      saw: 'The test accuracy reached 95 % at step {with.grokkedAt} with weight decay, and at step {without.grokkedAt} without.',
    },
    {
      key: 'sooner',
      option: 'Grok as well, and at least as soon: nothing holds it back',
      holds: (run) => (without(run) ?? Infinity) <= (withDecay(run) ?? 0),
      saw: 'The test accuracy reached 95 % at step {with.grokkedAt} with weight decay, and at step {without.grokkedAt} without.',
    },
    {
      key: 'neither',
      holds: (run) => withDecay(run) === undefined,
      saw: 'Not even the run with weight decay grokked this time (test accuracy {with.testAccuracy}), so there is nothing to compare.',
    },
  ],
  explain: [
    'Both networks [memorised|memorise] early. Then the loss has little left to ask for: whoever is right and sure has a small loss already.',
    'Without weight decay the weights kept growing: larger weights give larger [logits|logit], and so a still smaller train loss. That loss ended far below that of the other run, and the test pairs had nothing of it.',
    'With weight decay, all weights are pulled down all the time, and only what the loss pulls up again can stay. The paper’s explanation: a network can answer by memorising or by [generalising|generalise], and the pull leaves over what gets the same logits out of smaller weights.',
  ],
  vary: [
    {
      text: 'Weight decay 0.3',
      preset: 'small',
      settings: { 'optimizer.weightDecay': 0.3 },
    },
    { text: 'Weight decay 3', preset: 'small', settings: { 'optimizer.weightDecay': 3 } },
    {
      text: 'None, and four times as long',
      preset: 'small',
      settings: { 'optimizer.weightDecay': 0, maxSteps: 12000 },
    },
  ],
  teacher: {
    preparation:
      'Lesson 2. Let someone work out what is left of a weight that nothing pulls up after 100 steps of one per cent: $0.99^{100}$ is about 0.37.',
    expect:
      'Ten seeds each, 3,000 steps. With weight decay 1, ten of ten grokked at step 640 (560 to 750), weight norm 48.4 (48.3 to 48.6) at the end. Without, none of ten did: test accuracy 3 % (2 to 7 %), weight norm 70 (69 to 70). With 0.3, ten of ten at step 1,590 (1,410 to 1,810). With 3, memorised later, at step 110 (98 to 120), and reached 95 % at step 945 (390 to 2,710), but did not stay there in most: 93 % (92 to 98 %) at the end, with a train loss above 1. Without, and four times as long: still none of ten by step 12,000, test accuracy 3 % (2 to 8 %).',
    questions: [
      {
        ask: 'Which of the two runs had the smaller train loss at the end? Was it the better network?',
        answer:
          'The one without weight decay, by far. It was the worse network: it answered hardly any test pair.',
      },
      {
        ask: 'If some decay is good, is more better?',
        answer:
          'From 0.3 to 1 it came sooner. At 3 the weights are held so small that the network is no longer sure of its own examples, and the ten seeds went very different ways.',
      },
      {
        ask: 'Does this prove that a network never generalises without weight decay?',
        answer: 'No. It shows that these ten did not within 12,000 steps.',
      },
    ],
    misconceptions: [
      '“Weight decay makes the network forget its examples.” At 1, the train accuracy stayed at 100 % in all ten runs.',
      '“A smaller loss means that more was learned.” On the training examples only.',
    ],
  },
};
