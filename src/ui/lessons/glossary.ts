/** The words of the field as the lessons use them: a sentence or two each, shown where a word is pointed at. */
export const GLOSSARY = {
  'training example':
    'A pair of numbers with its answer that the network trains on. All other pairs are kept from it, to test it with.',
  'training set': 'All training examples together. Their number is called D.',
  'test pair':
    'A pair that the network never trains on. Only with these can one see what it understands.',
  step: 'One small change of all weights, after a look at all training examples.',
  'train accuracy': 'The share of its training examples that the network answers right.',
  'test accuracy':
    'The share of all other pairs, which it never trained on, that it answers right.',
  loss: 'How surprised the network is by the right answers, on average. Training makes the loss on the training examples small.',
  memorise:
    'To answer the training examples right, one by one, by whatever way. The lab says so from a train accuracy of 99 %.',
  generalise: 'To answer pairs right that were never trained on.',
  grokking:
    'Generalising long after memorising. The lab says grokked from a test accuracy of 95 %, more than three times as late.',
  plateau: 'The time after memorising in which the test accuracy stays down.',
  chance:
    'What guessing would reach: with 37 possible answers, one right in 37, which is below 3 %.',
  weight:
    'One of the numbers that training changes. All of them together are what the network has learned.',
  'weight norm':
    'How large all weights are together: the root of the sum of their squares. Weight decay pulls it down.',
  'weight decay':
    'In each step every weight is also made a little smaller, in proportion to itself. What does not help the loss fades.',
  logit:
    'What the network puts out for each possible answer. The answer with the largest logit is its answer; the further ahead it is, the surer.',
  embedding: 'The table that turns each number into the weights that stand for it.',
  circuit: 'A part of the network that brings about one way of answering.',
  C_mem:
    'The circuit that memorises: it answers training examples right, and no others. More examples need more of it.',
  C_gen:
    'The circuit that generalises: it answers all pairs right. It is the same however many examples there are.',
  efficiency:
    'How much logit a circuit gives for its weight norm. At equal logits, the more efficient one has the smaller weights.',
  D_crit:
    'The critical size of the training set: from there on, generalising is more efficient than memorising.',
  'semi-grokking':
    'Near the critical size, both circuits are about as efficient, and the test accuracy comes to rest in the middle.',
  ungrokking:
    'A network that has grokked trains on with fewer examples than the critical size, and its test accuracy falls again.',
  seed: 'A number that decides the first weights and which pairs are trained on. The same seed repeats a run.',
  'random labels':
    'Answers drawn by lot in place of true ones. There is nothing to understand, only to memorise.',
} as const satisfies Record<string, string>;

/** A word of the glossary. */
export type TermName = keyof typeof GLOSSARY;
export const isTermName = (name: string): name is TermName => Object.hasOwn(GLOSSARY, name);
