import { defineMessages, type MessageParams } from '../locale';

/** Guided looks of a minute each in the view of what a network looks like inside. */
export const insideLooksText = defineMessages('insideLooks', {
  title: 'Guided looks',
  about: 'A minute each, on a run that trains in some seconds.',
  stop: ({ stop, stops }: MessageParams<'stop' | 'stops'>) => `${stop} of ${stops}`,
  back: 'Back',
  next: 'Next',
  leave: 'Leave',
  needsRun: 'This look needs a run of its own. The present one stays on the charts of the Lab.',
  train: 'Train it',
  waiting: 'Wait until the run has got there …',
  looks: {
    memorising: {
      title: 'What memorising looks like',
      stops: [
        'Every square, a pair that it trains on, is filled: right. Of the others hardly any is. It knows the answers and no rule.',
        'A pair that it has not seen, from inside: what the key frequencies give every pair explains next to nothing of its logits. The answer is a guess.',
        'The same network at the end of the run: the others are right too. Nobody showed them to it.',
      ],
    },
    frequencies: {
      title: 'Frequencies are born',
      stops: [
        'At the start the weights are noise: every frequency has about the same share, at each stage of the network.',
        'Between memorising and grokking some frequencies grow at the output, and others begin to shrink.',
        'At the end fewer than half are left. Weight decay takes away what does not pay for itself.',
        'At one of these frequencies the numbers lie on a circle: neighbours in colour are neighbours there. At the start they were a cloud.',
      ],
    },
    ungrokking: {
      title: 'Ungrokking from inside',
      stops: [
        'When the data are cut to 100 pairs, the key frequencies are what makes a right answer stand out, also for a pair that it has not seen.',
        'After the cut C_gen, the rule, falls. Memory is cheaper for so few pairs, and grows.',
        'At the end only the pairs that are left are sure to be right: the rule has been taken apart.',
      ],
    },
    product: {
      title: 'A product is a sum of logarithms',
      stops: [
        'x · y again takes a network to the rule. The table is in the order of powers of a primitive root: a product adds the exponents.',
        'In this order it has frequencies, modulo p − 1 as there are so many powers. In the usual order of numbers there would be none to see.',
        'Units show waves over the pairs, as those of x + y do, once rows and columns stand in the order of powers.',
      ],
    },
  },
});
