import { useEffect } from 'react';
import { type ChartDisplay, type Sketch, useChartDisplay } from '../../charts/chartDisplay';
import type { Lesson } from '../lesson';
import type { Answer } from '../lessonAnswers';
import type { LessonController } from '../lessonController';
import type { LessonStep } from '../lessonSteps';
import type { NamedLesson } from '../lessons';

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
const chartFocusFor = (
  lesson: Lesson,
  step: LessonStep,
  answer: Answer | undefined,
  showsAll: boolean,
): ChartDisplay => ({
  shown: showsAll ? undefined : lesson.charts,
  sketch: sketchFor(lesson, step, answer),
});

/** Lets the charts show what a lesson wants to be looked at, and takes over what is drawn on them. */
export function useLessonCharts(
  lesson: NamedLesson,
  step: LessonStep,
  controller: LessonController,
  showsAll: boolean,
): void {
  const display = useChartDisplay();
  useEffect(() => {
    const { answers } = controller.store.getState();
    display.setState(chartFocusFor(lesson, step, answers[lesson.key], showsAll));
    const leave = display.subscribe(({ sketch }, before) => {
      if (sketch?.isOpen && sketch !== before.sketch) {
        controller.answer(lesson.key, { kind: 'curve', heights: sketch.heights });
      }
    });
    return () => {
      leave();
      display.setState({ shown: undefined, sketch: undefined });
    };
  }, [display, lesson, step, controller, showsAll]);
}
