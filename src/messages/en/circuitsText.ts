import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What a simulation of two circuits shows. */
export const circuitsText = defineMessages('circuits', {
  guessing: ({ loss }: MessageParams<'loss'>) => `guessing has ${loss}`,
  /** `steps` in words, `count` to tell one from many. */
  hardly: ({ steps, count, train, guess }: MessageParams<'steps' | 'count' | 'train' | 'guess'>) =>
    `Hardly anything is learned in ${steps} ${count === 1 ? 'step' : 'steps'}: train loss is ${train}, and ${guess}.`,
  toAndFro: ({ times, train, test }: MessageParams<'times' | 'train' | 'test'>) =>
    `The weights jump to and fro, and the lead with them, ${times} times: the learning rate is too large. Train loss is ${train}, test loss ${test}.`,
  neither: ({ train, test, guess }: MessageParams<'train' | 'test' | 'guess'>) =>
    `Neither circuit is right on test examples: train loss falls to ${train}, but test loss ends at ${test}, and ${guess}.`,
  equal: ({ train, test }: MessageParams<'train' | 'test'>) =>
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
