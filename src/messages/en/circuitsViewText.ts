import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** The view of the two circuits. */
export const circuitsViewText = defineMessages('circuitsView', {
  aboutCharts: 'Charts of the simulation',
  aboutSettings: 'Settings of the simulation',
  aboutSentence: 'What one sees',
  restingHelp: 'Take away an ingredient, or move a slider: all steps are computed anew, at once.',
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
