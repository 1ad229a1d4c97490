import type { ComponentType } from 'react';
import type { Question } from '../lesson';
import { ChoiceQuestion } from './ChoiceQuestion';
import { CurveQuestion } from './CurveQuestion';
import { useLesson } from './lessonContext';
import { SizesQuestion } from './SizesQuestion';

const QUESTIONS: Readonly<Record<Question['kind'], ComponentType>> = {
  choice: ChoiceQuestion,
  curve: CurveQuestion,
  sizes: SizesQuestion,
};

export function PredictStep() {
  const { lesson } = useLesson();
  const Asked = QUESTIONS[lesson.question.kind];
  return <Asked />;
}
