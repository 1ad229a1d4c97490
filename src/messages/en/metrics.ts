import { defineMessages, type MessageParams } from '../locale';

/** How values are written. */
export const valuesText = defineMessages('values', {
  percent: ({ number }: MessageParams<'number'>) => `${number} %`,
  belowOnePercent: 'below 1 %',
  unknown: 'unknown',
  quoted: ({ asked }: MessageParams<'asked'>) => `“${asked}”`,
  /** Between numbers in a row. */
  separator: ', ',
  /** `size` is a number of bytes with its unit. */
  gpuMemory: ({ size }: MessageParams<'size'>) => `${size} of GPU memory`,
  memory: ({ size }: MessageParams<'size'>) => `${size} of memory`,
  about: ({ size }: MessageParams<'size'>) => `about ${size}`,
});

/** Measured quantities: what each is called, and what it is in one line, with its formula where it has one. */
export const metricsText = defineMessages('metrics', {
  step: { label: 'Step', help: 'Optimiser steps done.' },
  trainLoss: { label: 'Train loss', help: 'Mean cross-entropy over the training set, in nats.' },
  testLoss: { label: 'Test loss', help: 'Mean cross-entropy over the test set, in nats.' },
  trainAccuracy: {
    label: 'Train accuracy',
    help: 'Share of training examples answered right, 0 to 1.',
  },
  testAccuracy: { label: 'Test accuracy', help: 'Share of test examples answered right, 0 to 1.' },
  trainCorrectLogit: {
    label: 'Train correct logit',
    help: 'Mean over the training set of (logit of the label − mean logit of the row).',
  },
  testCorrectLogit: {
    label: 'Test correct logit',
    help: 'Mean over the test set of (logit of the label − mean logit of the row).',
  },
  trainRmsLogit: { label: 'Train RMS logit', help: 'Root mean square of the row-centred logits.' },
  testRmsLogit: { label: 'Test RMS logit', help: 'Root mean square of the row-centred logits.' },
  weightNorm: { label: 'Weight norm', help: '√(Σ w²) over all parameters.' },
  embeddingNorm: { label: 'Embedding norm', help: '√(Σ w²) over the embedding tables.' },
  attentionNorm: { label: 'Attention norm', help: '√(Σ w²) over W_Q, W_K, W_V and W_O.' },
  hiddenNorm: {
    label: 'Hidden norm',
    help: '√(Σ w²) over the hidden layer’s matrices and biases.',
  },
  unembeddingNorm: {
    label: 'Unembedding norm',
    help: '√(Σ w²) over the matrix that makes the logits.',
  },
  gradientNorm: {
    label: 'Gradient norm',
    help: '√(Σ g²) of the training loss over all parameters.',
  },
  learningRate: {
    label: 'Learning rate',
    help: 'As set when the row was measured, before warm-up.',
  },
  weightDecay: { label: 'Weight decay', help: 'As set when the row was measured.' },
  trainExamples: { label: 'Training examples', help: 'As set when the row was measured.' },
  randomLabels: { label: 'Random labels', help: '1 where the answers were random, 0 where true.' },
  stepsPerSecond: { label: 'Steps per second', help: 'Since the row before, pauses left out.' },
});
