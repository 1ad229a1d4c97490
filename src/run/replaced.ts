import { problemsText } from '../messages/en/problemsText';
import type { Problem } from './problem';
import type { Setting } from './settings';
import { quotedValue } from './settingText';

/** What is said of a value that is not allowed: `allowed` in words, and what is used instead of what was asked for. */
export function replacedValueProblem(
  { path, label }: { readonly path: string; readonly label: string },
  allowed: string,
  asked: Setting,
  used: Setting,
): Problem {
  const fault = problemsText.mustBe({
    setting: label,
    path,
    allowed,
    asked: quotedValue(asked),
  });
  return { field: path, message: problemsText.using({ fault, used: quotedValue(used) }), fault };
}
