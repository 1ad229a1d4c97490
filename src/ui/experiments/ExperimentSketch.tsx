import type { ExperimentName } from '../../run/experiments';

/** How test accuracy goes, as points in a box of 36 × 16, up being right. Train accuracy is the same in all. */
const TEST_CURVES = {
  grokking: '2,14 20,14 24,3 34,3',
  semiGrokking: '2,14 13,14 20,8 34,8',
  ungrokking: '2,14 8,14 11,3 20,3 24,14 34,14',
  noGrokking: '2,14 34,14',
} as const satisfies Record<ExperimentName, string>;
const TRAIN_CURVE = '2,14 5,2 34,2';

/** What an experiment is about at a glance: train and test accuracy against steps. */
export const ExperimentSketch = ({ name }: { readonly name: ExperimentName }) => (
  <svg className="sketch" viewBox="0 0 36 16" aria-hidden="true">
    <polyline className="train" points={TRAIN_CURVE} />
    <polyline className="test" points={TEST_CURVES[name]} />
    {name === 'ungrokking' && <line className="cut" x1="21" y1="0" x2="21" y2="16" />}
  </svg>
);
