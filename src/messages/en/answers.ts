import { defineMessages, type MessageParams } from '../locale';

/** The table of all pairs: what the network answers to each. */
export const answersText = defineMessages('answers', {
  title: 'All answers',
  ofStep: ({ step }: MessageParams<'step'>) => `step ${step}`,
  keys: 'Table of all pairs; arrow keys move to a pair',
  help: 'x grows to the right, y grows downwards. With Shift, arrow keys move by ten; Home and End go to the ends of the row.',

  /** What is seen, in a sentence. */
  notAsked: ({ trained, pairs }: MessageParams<'trained' | 'pairs'>) =>
    `It will train on ${trained} of the ${pairs} pairs. Press Run to see what it answers.`,
  notAskedAll: ({ pairs }: MessageParams<'pairs'>) =>
    `It will train on all ${pairs} pairs. Press Run to see what it answers.`,
  guessesAll: ({ trained, others }: MessageParams<'trained' | 'others'>) =>
    `It guesses: of the pairs it trains on ${trained} are right, of the others ${others}.`,
  rightOnAll: ({ trained, others }: MessageParams<'trained' | 'others'>) =>
    `It is right on the pairs it trains on (${trained}) and on the others (${others}): it has found a rule.`,
  differs: ({ trained, others }: MessageParams<'trained' | 'others'>) =>
    `On the pairs it trains on ${trained}; on the others ${others}.`,
  allTrained: ({ trained }: MessageParams<'trained'>) =>
    `It trains on all pairs, and on them ${trained}. None is left to ask it about.`,
  randomLabels: ({ trained, others }: MessageParams<'trained' | 'others'>) =>
    `Labels are random, so there is no rule to find: on the pairs it trains on ${trained}; on the others nobody can do better than guess (${others} right).`,
  quality: {
    right: ({ accuracy }: MessageParams<'accuracy'>) => `it is right (${accuracy})`,
    mostlyRight: ({ accuracy }: MessageParams<'accuracy'>) => `it is mostly right (${accuracy})`,
    mostlyWrong: ({ accuracy }: MessageParams<'accuracy'>) =>
      `it is mostly wrong (${accuracy} right)`,
    guesses: ({ accuracy }: MessageParams<'accuracy'>) => `it guesses (${accuracy} right)`,
  },

  /** One pair: `task` is “17 + 50 = 8 (mod 59)”. */
  labelIsRandom: ({ task, label }: MessageParams<'task' | 'label'>) =>
    `${task}: the label drawn for it is ${label}`,
  notInTask: ({ task }: MessageParams<'task'>) => `${task} is no task: nothing is divided by 0`,
  says: ({ answer, probability }: MessageParams<'answer' | 'probability'>) =>
    `It says ${answer}, ${probability}`,
  right: 'right',
  wrong: 'wrong',
  noAnswer: 'No answer yet',
  sets: {
    trained: 'It trains on this pair',
    test: 'It does not train on this pair',
    mirror: 'It trains on the mirror image (y, x), and answers both alike',
    none: 'Not a pair of the task',
  },
  next: 'Its best answers',
  best: ({ answer, probability }: MessageParams<'answer' | 'probability'>) =>
    `${answer}: ${probability}`,
  inputs: 'Pair',
  outOfRange: ({ last }: MessageParams<'last'>) => `From 0 to ${last}`,

  legend: 'What the marks mean',
  marks: {
    trainedRight: 'trained, right',
    trainedWrong: 'trained, wrong',
    testRight: 'others, right',
    testWrong: 'others, wrong',
    mirrorRight: 'mirrored, right',
    mirrorWrong: 'mirrored, wrong',
    trained: 'it trains on these',
    test: 'the others',
    mirror: 'mirrored: (y, x) of those',
  },
  paler: 'Paler: less sure.',
  byPowers: ({ root, first }: MessageParams<'root' | 'first'>) =>
    `In the order of powers of ${root}, which makes a product a sum: ${first} …`,

  /** `first` and `second` are orders of 1 to 5. */
  permutations: ({ x, first, y, second }: MessageParams<'x' | 'first' | 'y' | 'second'>) =>
    `Each number stands for one of the 120 orders of 1 to 5: ${x} for ${first}, ${y} for ${second}.`,

  /** What goes wrong, or slowly. */
  fromFile:
    'This run was read from a file, which holds no weights: its answers are not known here.',
  slow: ({ seconds }: MessageParams<'seconds'>) =>
    `Working them out takes ${seconds} s here, so they are renewed only every so often.`,
  problems: {
    notFinite: ({ step }: MessageParams<'step'>) =>
      `Its weights at step ${step} are beyond numbers, so it answers nothing.`,
    workerStopped: 'What works the answers out has stopped. The run goes on.',
    workerStoppedOf: ({ cause }: MessageParams<'cause'>) =>
      `What works the answers out has stopped: ${cause}. The run goes on.`,
    tooSlow: ({ seconds }: MessageParams<'seconds'>) =>
      `Working the answers out took more than ${seconds} s, and was ended. The run goes on.`,
    failed: ({ cause }: MessageParams<'cause'>) =>
      `The answers could not be worked out, which is our fault: ${cause}. The run goes on.`,
  },
});
