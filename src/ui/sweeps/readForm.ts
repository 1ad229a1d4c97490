import { problemsText } from '../../messages/en/problems';
import { groupedNumber, localizedDecimal, quotedValue } from '../../messages/format/numbers';
import type { Sentence } from '../../messages/locale';
import { sweepProblemText } from '../../messages/wording/sweepProblems';
import { parseSweepAxis } from '../../run/sweep/sweepAxis';
import type { SweepAxis } from '../../run/sweep/sweepPlan';
import type { FormProblem, SweepTexts } from './sweepForm';

/** What is wrong with the text of a field that needs a whole number. */
function wholeNumberProblem(label: Sentence, text: string, min: number, max: number): string {
  return problemsText.typed({
    setting: label(),
    allowed: problemsText.wholeNumber({ min: groupedNumber(min), max: groupedNumber(max) }),
    asked: quotedValue(localizedDecimal(text.trim())),
  });
}

/** Reads values out of a form's texts; what is wrong with them is added to `problems`. */
export interface FormReader {
  readonly problems: readonly FormProblem[];
  addProblem(field: string, message: Sentence): void;
  /** NaN where there is none. */
  number(field: string, label: Sentence, min: number, max: number): number;
  /** The values of a setting; none where the text has none. `text` stands for the field's own. */
  axis(field: string, setting: string, text?: string): readonly SweepAxis[];
}

export function readForm(texts: SweepTexts): FormReader {
  const problems: FormProblem[] = [];
  const addProblem = (field: string, message: Sentence) => void problems.push({ field, message });
  return {
    problems,
    addProblem,
    number(field, label, min, max) {
      const text = texts[field] ?? '';
      const value = text.trim() === '' ? Number.NaN : Number(text);
      if (Number.isInteger(value) && value >= min && value <= max) return value;
      addProblem(field, () => wholeNumberProblem(label, text, min, max));
      return Number.NaN;
    },
    axis(field, setting, text = texts[field] ?? '') {
      const axis = parseSweepAxis(setting, text);
      if (axis.ok) return [axis.value];
      addProblem(field, () => sweepProblemText(axis.problem));
      return [];
    },
  };
}
