import { defineMessages, type MessageParams } from '../locale';

/** The settings of the two-circuit simulation, by their names in the code. */
export const circuitFieldsText = defineMessages('circuitFields', {
  generalising: {
    label: 'better generalisation',
    help: 'Ingredient 1: only Gen is right on test examples. Without it, both tables are wrong there.',
  },
  efficiency: {
    label: 'better efficiency',
    help: 'Ingredient 2: Gen needs less parameter norm for the same logit. Without it, P_gen is twice P_mem.',
  },
  slowness: {
    label: 'slower learning',
    help: 'Ingredient 3: Gen is learned more slowly. Without it, Gen starts from the same factors as Mem.',
  },
  pGen: {
    label: 'Gen, cost P',
    help: 'P_gen: the parameter norm that Gen needs for a weight of 1. Lower is more efficient.',
  },
  pMem: {
    label: 'Mem, cost P',
    help: 'P_mem: the parameter norm that Mem needs for a weight of 1. More training examples would raise it.',
  },
  kappa: {
    label: 'κ',
    help: 'Norm grows as weight^(1/κ), as in an MLP of κ layers. From 2 on, only one circuit survives.',
  },
  alpha: {
    label: 'α',
    help: 'How hard weight decay pulls the norm down. At 0 nothing prefers the efficient circuit.',
  },
  convention: {
    label: 'Weight decay is',
    help: 'The paper has it both ways: α in the formula of appendix C, α/2 in appendix D.',
    options: { displayed: 'α · norm²', halved: 'α/2 · norm²' },
  },
  learningRate: {
    label: 'Learning rate',
    help: 'How far each step of gradient descent goes. Too large and the weights jump about.',
  },
  genFirst: {
    label: 'Gen, first factor',
    help: 'Where the first factor of Gen’s weight starts.',
  },
  genSecond: {
    label: 'Gen, second factor',
    help: 'Where the second factor of Gen’s weight starts. Near 0, Gen is learned slowly.',
  },
  memFirst: {
    label: 'Mem, first factor',
    help: 'Where the first factor of Mem’s weight starts.',
  },
  memSecond: {
    label: 'Mem, second factor',
    help: 'Where the second factor of Mem’s weight starts. Large, and Mem is learned fast.',
  },
  q: {
    label: 'q',
    help: 'How many answers there are to choose from; p in modular arithmetic.',
  },
  steps: {
    label: 'Steps',
    help: 'How many steps of gradient descent are simulated.',
  },
});

/** What a simulation of two circuits shows. */
export const circuitsText = defineMessages('circuits', {
  guessing: ({ loss }: MessageParams<'loss'>) => `guessing has ${loss}`,
  /** `steps` in words, `count` to tell one from many. */
  hardlyLearned: ({
    steps,
    count,
    train,
    guess,
  }: MessageParams<'steps' | 'count' | 'train' | 'guess'>) =>
    `Hardly anything is learned in ${steps} ${count === 1 ? 'step' : 'steps'}: train loss is ${train}, and ${guess}.`,
  alternating: ({ times, train, test }: MessageParams<'times' | 'train' | 'test'>) =>
    `The weights jump to and fro, and the lead with them, ${times} times: the learning rate is too large. Train loss is ${train}, test loss ${test}.`,
  neitherGeneralises: ({ train, test, guess }: MessageParams<'train' | 'test' | 'guess'>) =>
    `Neither circuit is right on test examples: train loss falls to ${train}, but test loss ends at ${test}, and ${guess}.`,
  equalWeights: ({ train, test }: MessageParams<'train' | 'test'>) =>
    `Both circuits always have the same weight: train loss falls to ${train}, test loss is ${test}.`,
  staysBad: ({ test }: MessageParams<'test'>) => `stays bad, at ${test}`,
  is: ({ test }: MessageParams<'test'>) => `is ${test}`,
  /** `where` is one of the two above. */
  memorises: ({
    steps,
    train,
    where,
    guess,
  }: MessageParams<'steps' | 'train' | 'where' | 'guess'>) =>
    `It only memorises: generalising does not overtake memorising in ${steps} steps. Train loss falls to ${train}; test loss ${where} (${guess}).`,
  noDelay: ({ since, test }: MessageParams<'since' | 'test'>) =>
    `No delay: generalising leads from step ${since}, and test loss falls at once, to ${test}.`,
  overtakes: ({ peak, guess, since, test }: MessageParams<'peak' | 'guess' | 'since' | 'test'>) =>
    `First it memorises: test loss rises to ${peak} (${guess}). Generalising overtakes memorising at step ${since}, and test loss falls to ${test}.`,
  groks: ({ peak, guess, since, test }: MessageParams<'peak' | 'guess' | 'since' | 'test'>) =>
    `First it memorises: test loss rises to ${peak} (${guess}). Generalising overtakes memorising at step ${since}, and test loss falls to ${test}: it groks.`,
  diverged: ({ step, learningRate, alpha }: MessageParams<'step' | 'learningRate' | 'alpha'>) =>
    `Diverged at step ${step}: the weights left all bounds. Lower the learning rate (${learningRate}) or α (${alpha}).`,
});

/** The view of the two circuits. */
export const circuitsViewText = defineMessages('circuitsView', {
  aboutCharts: 'Charts of the simulation',
  aboutSettings: 'Settings of the simulation',
  aboutSentence: 'What one sees',
  ingredientsHelp:
    'Take away an ingredient, or move a slider: all steps are computed anew, at once.',
  paperNumbers: 'Back to the paper’s numbers',
  /** What is taken away: the ingredients follow. */
  without: 'Without',
  withoutOne: ({ ingredient }: MessageParams<'ingredient'>) => `Without ${ingredient}`,

  /** The charts. */
  loss: {
    title: 'Loss',
    help: 'Cross-entropy in nats on training and test examples, without the weight-decay term. Logarithmic.',
  },
  weights: {
    title: 'Circuit weights',
    help: 'How much each circuit adds to the logit that it votes for. Where Gen is above Mem, test answers are right.',
  },
  norm: {
    title: 'Parameter norm',
    help: 'What the weights cost: |w|^(1/κ) · P of each circuit, and both together as one vector.',
  },
  total: 'Total',
  overtakes: 'generalising overtakes',

  /** What is simulated. */
  simulated: {
    title: 'What is simulated',
    text: 'No network, but two lookup tables: {gen} is right everywhere, {mem} on training examples only; on others it votes for a wrong answer. Each table counts as much as its weight, the product of two learned numbers that follow plain gradient descent. After {paper}, Section 3 and appendix C.',
  },
  formulas: {
    trainLoss: 'Train loss',
    testLoss: 'Test loss',
    norm: 'Norm of a circuit',
    objective: 'Goes down on',
    /** `{factor}` is a number. */
    objectiveIs: 'train loss + {factor} · (sum of both norms, squared each)',
  },

  /** Where it must end, and where it is. `steps` as people read them, `count` to tell one from many. */
  end: 'Where it must end',
  nowhere: 'This descent ends nowhere: its steps are too large.',
  noDecay: ({ steps, count, gen, mem }: MessageParams<'steps' | 'count' | 'gen' | 'mem'>) =>
    `Without weight decay nothing decides between the circuits; after ${steps} ${count === 1 ? 'step' : 'steps'} Gen has ${gen}, Mem has ${mem}.`,
  winner: ({ steps, count, gen, mem }: MessageParams<'steps' | 'count' | 'gen' | 'mem'>) =>
    `For κ ≥ 2 the winner takes all: in the limit one circuit is left. Gen has ${gen}, Mem has ${mem} after ${steps} ${count === 1 ? 'step' : 'steps'}.`,
  /** `{formula}`, `{limit}` and `{now}` are shown as such. */
  limit: ({ steps, count }: MessageParams<'steps' | 'count'>) =>
    `In the limit, Gen’s weight is {formula} = {limit} times that of Mem; after ${steps} ${count === 1 ? 'step' : 'steps'} it is {now} times.`,
  limitWithoutMem: ({ steps, count }: MessageParams<'steps' | 'count'>) =>
    `In the limit, Gen’s weight is {formula} = {limit} times that of Mem; after ${steps} ${count === 1 ? 'step' : 'steps'} Mem has no weight.`,
});
