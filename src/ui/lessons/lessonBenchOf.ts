import type { Lab } from '../../store/lab';
import { createAnswerStorage } from './answerMemory';
import { createLessonController, type LessonController } from './createLessonBench';

const CONTROLLERS = new WeakMap<Lab, LessonController>();

/** The bench of a lab; closing a lesson loses nothing that was predicted or seen. */
export function lessonControllerFor(lab: Lab): LessonController {
  const bench = CONTROLLERS.get(lab) ?? createLessonController(lab, createAnswerStorage());
  CONTROLLERS.set(lab, bench);
  return bench;
}
