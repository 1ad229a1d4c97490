import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** The limits of all phases, and what follows from them, as people read them. */
type PhaseLimits = MessageParams<
  | 'memorised'
  | 'shaken'
  | 'grokked'
  | 'slipping'
  | 'lost'
  | 'low'
  | 'raised'
  | 'steady'
  | 'span'
  | 'delay'
  | 'hold'
  | 'lately'
>;

/** What a run is doing, by the phases’ names in the code: the word for it, and its definition. */
export const phasesText = defineMessages('phases', {
  untrained: { word: 'untrained', means: (_: PhaseLimits) => 'No step has been done.' },
  unstable: {
    word: 'unstable',
    means: ({ hold, lately, shaken }: PhaseLimits) =>
      `It had memorised, but in ${hold} of the last ${lately} measurements the train accuracy was below ${shaken}.`,
  },
  forgotten: {
    word: 'forgotten',
    means: ({ lost }: PhaseLimits) =>
      `It had grokked on these data, and the test accuracy has fallen below ${lost}.`,
  },
  'generalised at once': {
    word: 'generalised at once',
    means: ({ grokked, delay }: PhaseLimits) =>
      `The test accuracy reached ${grokked} within ${delay} times the steps that memorising took: no delay to speak of.`,
  },
  grokked: {
    word: 'grokked',
    means: ({ grokked, slipping }: PhaseLimits) =>
      `The test accuracy reached ${grokked}, long after the train accuracy; after a change of the data, it has kept ${slipping}.`,
  },
  memorising: {
    word: 'memorising',
    means: ({ memorised }: PhaseLimits) => `The train accuracy has not yet reached ${memorised}.`,
  },
  'semi-grokked': {
    word: 'semi-grokked',
    means: ({ low, grokked, span, steady }: PhaseLimits) =>
      `The test accuracy rests between ${low} and ${grokked}: over the last half of the steps, ${span} at least, it has moved by no more than ${steady}.`,
  },
  ungrokked: {
    word: 'ungrokked',
    means: ({ low, raised }: PhaseLimits) =>
      `It had generalised when its data changed, and the test accuracy is no more than ${low} (${raised} once it is called so).`,
  },
  ungrokking: {
    word: 'ungrokking',
    means: ({ slipping, low }: PhaseLimits) =>
      `It had generalised when its data changed, and the test accuracy has fallen below ${slipping}, not yet to ${low}.`,
  },
  grokking: {
    word: 'grokking',
    means: ({ low, grokked }: PhaseLimits) =>
      `It has memorised, and the test accuracy is on its way from ${low} to ${grokked}.`,
  },
  plateau: {
    word: 'plateau',
    means: ({ low, raised, delay }: PhaseLimits) =>
      `It memorised long ago (${delay} times the steps have passed), and the test accuracy is still no more than ${low} (${raised} once it is called so).`,
  },
  memorised: {
    word: 'memorised',
    means: ({ memorised }: PhaseLimits) => `The train accuracy has reached ${memorised}.`,
  },
});
