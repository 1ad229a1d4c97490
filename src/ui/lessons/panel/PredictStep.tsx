import type { ComponentType } from 'react';
import type { Question } from '../lesson';
import { ChoiceQuestion } from './ChoiceQuestion';
import { CurveQuestion } from './CurveQuestion';
import { useLesson } from './lessonContext';
import { SizesQuestion } from './SizesQuestion';

const QUESTION_COMPONENTS: Readonly<Record<Question['kind'], ComponentType>> = {
  choice: ChoiceQuestion,
  curve: CurveQuestion,
  sizes: SizesQuestion,
};

export function PredictStep() {
  const { lesson } = useLesson();
  const Asked = QUESTION_COMPONENTS[lesson.question.kind];
  return <Asked />;
}
