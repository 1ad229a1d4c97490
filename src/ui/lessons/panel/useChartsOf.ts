import { useEffect } from 'react';
import { useChartStage } from '../../charts/chartStage';
import type { LessonBench } from '../createLessonBench';
import type { LessonStep } from '../lessonSteps';
import type { NamedLesson } from '../lessons';
import { stageFor } from './stageFor';

/** Lets the charts show what a lesson wants to be looked at, and takes over what is drawn on them. */
export function useChartsOf(
  lesson: NamedLesson,
  step: LessonStep,
  bench: LessonBench,
  showsAll: boolean,
): void {
  const stage = useChartStage();
  useEffect(() => {
    const { answers } = bench.store.getState();
    stage.setState(stageFor(lesson, step, answers[lesson.key], showsAll));
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
