import { chartsText } from '../../messages/en/chartsText';
/** How a quantity of the training set is drawn, everywhere. */
export const TRAIN_SERIES = {
  label: chartsText.train,
  ink: 'train',
  dash: [6, 4],
  width: 2,
} as const;
/** How a quantity of the test set is drawn. */
export const TEST_SERIES = { label: chartsText.test, ink: 'test', dash: [], width: 2.5 } as const;
