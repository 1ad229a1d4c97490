import { expect, it } from 'vitest';
import { METRIC_NAMES } from './metrics';

it('has its columns in the order of files and stored rows', () => {
  expect(METRIC_NAMES).toEqual([
    'step',
    'trainLoss',
    'testLoss',
    'trainAccuracy',
    'testAccuracy',
    'trainCorrectLogit',
    'testCorrectLogit',
    'trainRmsLogit',
    'testRmsLogit',
    'weightNorm',
    'embeddingNorm',
    'attentionNorm',
    'hiddenNorm',
    'unembeddingNorm',
    'gradientNorm',
    'learningRate',
    'weightDecay',
    'trainExamples',
    'randomLabels',
    'stepsPerSecond',
  ]);
});
