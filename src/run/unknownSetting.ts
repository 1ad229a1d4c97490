import { text } from '../messages/text';
import type { Problem } from './problem';

/** What is said to a setting that there is not. */
export const unknownSetting = (key: string): Problem => ({
  field: key,
  message: text.problems.unknownSetting({ key }),
});
