import { useEffect } from 'react';
import { useChartDisplay } from '../../charts/chartStage';
import type { LessonController } from '../createLessonBench';
import type { LessonStep } from '../lessonSteps';
import type { NamedLesson } from '../lessons';
import { chartFocusFor } from './stageFor';

/** Lets the charts show what a lesson wants to be looked at, and takes over what is drawn on them. */
export function useLessonCharts(
  lesson: NamedLesson,
  step: LessonStep,
  bench: LessonController,
  showsAll: boolean,
): void {
  const stage = useChartDisplay();
  useEffect(() => {
    const { answers } = bench.store.getState();
    stage.setState(chartFocusFor(lesson, step, answers[lesson.key], showsAll));
    const leave = stage.subscribe(({ sketch }, before) => {
      if (sketch?.isOpen && sketch !== before.sketch) {
        bench.answer(lesson.key, { kind: 'curve', heights: sketch.heights });
      }
    });
    return () => {
      leave();
      stage.setState({ shown: undefined, sketch: undefined });
    };
  }, [stage, lesson, step, bench, showsAll]);
}
