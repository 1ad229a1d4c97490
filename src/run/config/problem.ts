import { problemsText } from '../../messages/en/problems';
import { quotedValue } from '../../messages/format/numbers';
import type { Setting } from './settings';

/** Something wrong with what was asked for: which field, what is allowed, and what is used instead. */
export interface Problem {
  /** The path of the field, `preset`, or the unknown key. */
  readonly field: string;
  /** One plain sentence that names the field and the allowed range. */
  readonly message: string;
  /** What is wrong alone, as a sentence; absent where the message says no more. */
  readonly fault?: string;
}

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

/** What is said to a setting that there is not. */
export const unknownSettingProblem = (key: string): Problem => ({
  field: key,
  message: problemsText.unknownSetting({ key }),
  fault: problemsText.noSetting({ key }),
});
