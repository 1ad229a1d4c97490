import type { ChartDisplay, Sketch } from '../../charts/chartStage';
import type { Answer } from '../answer';
import type { Lesson } from '../lesson';
import type { LessonStep } from '../lessonSteps';

/** From here on the line is past changing, and stays on the chart beside the run. */
const STEPS_WITH_SKETCH: readonly LessonStep[] = ['predict', 'observe', 'compare'];

function sketchFor(
  { question }: Lesson,
  step: LessonStep,
  answer: Answer | undefined,
): Sketch | undefined {
  if (question.kind !== 'curve' || !STEPS_WITH_SKETCH.includes(step)) return undefined;
  const isOpen = step === 'predict';
  if (!isOpen && answer?.kind !== 'curve') return undefined;
  const { steps } = question;
  return { steps, isOpen, heights: answer?.kind === 'curve' ? answer.heights : steps.map(() => 0) };
}

/** What a lesson asks of the charts at one of its steps. */
export const chartFocusFor = (
  lesson: Lesson,
  step: LessonStep,
  answer: Answer | undefined,
  showsAll: boolean,
): ChartDisplay => ({
  shown: showsAll ? undefined : lesson.charts,
  sketch: sketchFor(lesson, step, answer),
});
