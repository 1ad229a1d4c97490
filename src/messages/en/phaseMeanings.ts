import { defineMessages, type MessageParams } from '../locale';

/** The limits of all phases, and what follows from them, as people read them. */
type PhaseLimits = MessageParams<
  | 'memorised'
  | 'dropped'
  | 'grokked'
  | 'slipping'
  | 'lost'
  | 'low'
  | 'raised'
  | 'steady'
  | 'drift'
  | 'driftSteps'
  | 'span'
  | 'delay'
  | 'hold'
  | 'recent'
>;

/** What the word for each phase means, by the phases’ names in the code. */
export const phaseMeaningsText = defineMessages('phaseMeanings', {
  untrained: (_: PhaseLimits) => 'No step has been done.',
  unstable: ({ hold, recent, dropped }: PhaseLimits) =>
    `It had memorised, but in ${hold} of the last ${recent} measurements the train accuracy was below ${dropped}.`,
  forgotten: ({ lost }: PhaseLimits) =>
    `It had grokked on these data, and the test accuracy has fallen below ${lost}.`,
  'generalised at once': ({ grokked, delay }: PhaseLimits) =>
    `The test accuracy reached ${grokked} within ${delay} times the steps that memorising took: no delay to speak of.`,
  grokked: ({ grokked, slipping }: PhaseLimits) =>
    `The test accuracy reached ${grokked}, long after the train accuracy; after a change of the data, it has kept ${slipping}.`,
  memorising: ({ memorised }: PhaseLimits) =>
    `The train accuracy has not yet reached ${memorised}.`,
  'semi-grokked': ({ low, grokked, span, steady, drift, driftSteps }: PhaseLimits) =>
    `The test accuracy stays between ${low} and ${grokked}: over the last half of the steps, ${span} at least, it has moved by no more than ${steady}, and its trend by no more than ${drift} (in ${driftSteps} steps, where they are fewer).`,
  ungrokked: ({ low, raised }: PhaseLimits) =>
    `It had generalised when its data changed, and the test accuracy is no more than ${low} (${raised} once it is called so).`,
  ungrokking: ({ slipping, low }: PhaseLimits) =>
    `It had generalised when its data changed, and the test accuracy has fallen below ${slipping}, not yet to ${low}.`,
  slowing: ({ low, grokked, span, steady, drift, driftSteps }: PhaseLimits) =>
    `The test accuracy lies between ${low} and ${grokked} and moves slowly, by no more than ${steady} over the last half of the steps (${span} at least), but its trend by more than ${drift} (in ${driftSteps} steps, where they are fewer), or it has crept away from where it was: it has not come to its end.`,
  grokking: ({ low, grokked }: PhaseLimits) =>
    `It has memorised, and the test accuracy is on its way from ${low} to ${grokked}.`,
  plateau: ({ low, raised, delay }: PhaseLimits) =>
    `It memorised long ago (${delay} times the steps have passed), and the test accuracy is still no more than ${low} (${raised} once it is called so).`,
  memorised: ({ memorised }: PhaseLimits) => `The train accuracy has reached ${memorised}.`,
});
