import type { Problem } from './problem';

/** What is said to a setting that there is not. */
export const unknownSetting = (key: string): Problem => ({
  field: key,
  message: `There is no setting “${key}”; it is ignored.`,
});
