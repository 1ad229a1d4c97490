import type { MessageParams } from '../locale';
import { defineMessages } from '../locale';

/** What figures of the inside of a network say. Sentences follow one another. */
export const insideFiguresText = defineMessages('insideFigures', {
  frequency: 'frequency k',
  energyShare: 'share of energy',
  spectrum: 'Share of energy by frequency.',
  shareAt: ({ share, frequency }: MessageParams<'share' | 'frequency'>) =>
    `${share} at ${frequency}`,
  stage: ({ label, largest }: MessageParams<'label' | 'largest'>) => `${label}: ${largest}.`,
  noEnergy: ({ label }: MessageParams<'label'>) => `${label}: nothing.`,
  keys: ({ keys }: MessageParams<'keys'>) => `Key frequencies: ${keys}.`,
  noKeys: 'There are no key frequencies.',
  noFrequencies: 'There are no frequencies to show yet.',
  atFrequency: ({ frequency }: MessageParams<'frequency'>) => `k = ${frequency}`,
  keyFrequency: ({ frequency }: MessageParams<'frequency'>) => `k = ${frequency}, a key frequency`,
  dials:
    'The logits of all answers to one pair, round a circle: outwards above their mean, inwards below.',
  dialValue: ({ label, answer, value }: MessageParams<'label' | 'answer' | 'value'>) =>
    `${label}: ${value} for the right answer, ${answer}.`,
  dialsRight: 'No answer has a larger logit.',
  dialsGiven: ({ answer, value }: MessageParams<'answer' | 'value'>) =>
    `The largest logit, ${value}, is that of ${answer}.`,
  reading: ({ label, share }: MessageParams<'label' | 'share'>) => `${label}: ${share}`,
});
