import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What norms at an equal level say about efficiency. */
export const efficiencyText = defineMessages('efficiency', {
  held: {
    correctLogit: ({ level }: MessageParams<'level'>) => `a correct logit of ${level}`,
    trainLoss: ({ level }: MessageParams<'level'>) => `a train loss of ${level}`,
  },
  noLevel: 'no common level',
  left: {
    'not memorised': ({ runs, sizes }: MessageParams<'runs' | 'sizes'>) =>
      `Left out: ${runs} that did not memorise (D = ${sizes}).`,
    'not trigonometric': ({ runs, sizes }: MessageParams<'runs' | 'sizes'>) =>
      `Left out: ${runs} that on true labels had less than 95 % of their logits’ norm in the trigonometric subspace (D = ${sizes}).`,
    'no number': ({ runs, sizes }: MessageParams<'runs' | 'sizes'>) =>
      `Left out: ${runs} that had a logit, loss or norm that is not above 0 (D = ${sizes}).`,
  },
  unbracketed: ({ count }: MessageParams<'count'>) =>
    `${count} of the sizes and seeds do not reach that level from both sides.`,
  restless: ({ runs }: MessageParams<'runs'>) => `${runs} compared had not come to rest.`,
  slope: ({ exponent, low, high, points }: MessageParams<'exponent' | 'low' | 'high' | 'points'>) =>
    `D^${exponent} (95 % interval of the exponent ${low} to ${high}, ${points} networks)`,
  memorising: ({ why }: MessageParams<'why'>) => `Memorising: ${why}`,
  generalising: ({ why }: MessageParams<'why'>) => `Generalising: ${why}`,
  slopes: ({ held, mem, gen }: MessageParams<'held' | 'mem' | 'gen'>) =>
    `At ${held}, the norm for memorising goes as ${mem}, that for generalising as ${gen}.`,
  unknownInterval: 'interval not known',
  noPrediction: ({ why }: MessageParams<'why'>) => `Efficiency predicts no D_crit. ${why}`,
  crossing: ({ dCrit, interval }: MessageParams<'dCrit' | 'interval'>) =>
    `The norms cross at D = ${dCrit} (${interval})`,
  /** Go on where the last one ends. */
  notMeasured: ({ why }: MessageParams<'why'>) => `; no D_crit was measured. ${why}`,
  measured: ({ dCrit, interval, ratio }: MessageParams<'dCrit' | 'interval' | 'ratio'>) =>
    `; the measured D_crit is ${dCrit} (${interval}). Predicted ÷ measured: ${ratio}.`,
});
