/** The parts of a TrainingState, in the order in which engines keep them. */
export const STATE_PARTS = ['weights', 'm', 'v', 'compensation'] as const;
