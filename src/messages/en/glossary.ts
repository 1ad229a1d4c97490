import { defineMessages } from '../locale';

/** The words of the field as the lessons use them: each as it heads its definition, and a sentence or two on it. */
export const glossaryText = defineMessages('glossary', {
  'training example': {
    word: 'training example',
    means:
      'A pair of numbers with its answer that the network trains on. All other pairs are kept from it, to test it with.',
  },
  'training set': {
    word: 'training set',
    means: 'All training examples together. Their number is called D.',
  },
  'test pair': {
    word: 'test pair',
    means:
      'A pair that the network never trains on. Only with these can one see what it understands.',
  },
  step: {
    word: 'step',
    means: 'One small change of all weights, after a look at all training examples.',
  },
  'train accuracy': {
    word: 'train accuracy',
    means: 'The share of its training examples that the network answers right.',
  },
  'test accuracy': {
    word: 'test accuracy',
    means: 'The share of all other pairs, which it never trained on, that it answers right.',
  },
  loss: {
    word: 'loss',
    means:
      'How surprised the network is by the right answers, on average. Training makes the loss on the training examples small.',
  },
  memorise: {
    word: 'memorise',
    means:
      'To answer the training examples right, one by one, by whatever way. The lab says so from a train accuracy of 99 %.',
  },
  generalise: { word: 'generalise', means: 'To answer pairs right that were never trained on.' },
  grokking: {
    word: 'grokking',
    means:
      'Generalising long after memorising. The lab says grokked from a test accuracy of 95 %, more than three times as late.',
  },
  plateau: {
    word: 'plateau',
    means: 'The time after memorising in which the test accuracy stays down.',
  },
  chance: {
    word: 'chance',
    means:
      'What guessing would reach: with 37 possible answers, one right in 37, which is below 3 %.',
  },
  weight: {
    word: 'weight',
    means:
      'One of the numbers that training changes. All of them together are what the network has learned.',
  },
  'weight norm': {
    word: 'weight norm',
    means:
      'How large all weights are together: the root of the sum of their squares. Learning lets it grow, weight decay pulls it down.',
  },
  'weight decay': {
    word: 'weight decay',
    means:
      'In each step every weight is also made a little smaller, in proportion to itself. What does not help the loss fades.',
  },
  logit: {
    word: 'logit',
    means:
      'What the network puts out for each possible answer. The answer with the largest logit is its answer; the further ahead it is, the surer.',
  },
  embedding: {
    word: 'embedding',
    means: 'The table that turns each number into the weights that stand for it.',
  },
  circuit: {
    word: 'circuit',
    means: 'A part of the network that brings about one way of answering.',
  },
  C_mem: {
    word: 'C mem',
    means:
      'The circuit that memorises: it answers training examples right, and no others. More examples need more of it.',
  },
  C_gen: {
    word: 'C gen',
    means:
      'The circuit that generalises: it answers all pairs right. It is the same however many examples there are.',
  },
  efficiency: {
    word: 'efficiency',
    means:
      'How much logit a circuit gives for its weight norm. At equal logits, the more efficient one has the smaller weights.',
  },
  D_crit: {
    word: 'D crit',
    means:
      'The critical size of the training set: from there on, generalising is more efficient than memorising.',
  },
  'semi-grokking': {
    word: 'semi-grokking',
    means:
      'Near the critical size, both circuits are about as efficient, and the test accuracy converges in the middle.',
  },
  ungrokking: {
    word: 'ungrokking',
    means:
      'A network that has grokked trains on with fewer examples than the critical size, and its test accuracy falls again.',
  },
  seed: {
    word: 'seed',
    means:
      'A number that decides the first weights and which pairs are trained on. The same seed repeats a run.',
  },
  'random labels': {
    word: 'random labels',
    means:
      'Answers drawn by lot in place of true ones. There is nothing to understand, only to memorise.',
  },
});
