import { problemsText } from '../messages/en/problemsText';
import type { Problem } from './problem';

/** What is said to a setting that there is not. */
export const unknownSettingProblem = (key: string): Problem => ({
  field: key,
  message: problemsText.unknownSetting({ key }),
  fault: problemsText.noSetting({ key }),
});
