/** How a quantity of the training set is drawn, everywhere. */
export const TRAIN_SERIES = { label: 'Train', ink: 'train', dash: [6, 4], width: 2 } as const;
/** How a quantity of the test set is drawn. */
export const TEST_SERIES = { label: 'Test', ink: 'test', dash: [], width: 2.5 } as const;
