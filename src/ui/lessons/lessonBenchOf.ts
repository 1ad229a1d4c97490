import type { Lab } from '../../store/lab';
import { answerMemory } from './answerMemory';
import { createLessonBench, type LessonBench } from './createLessonBench';

const BENCHES = new WeakMap<Lab, LessonBench>();

/** The bench of a lab; closing a lesson loses nothing that was predicted or seen. */
export function lessonBenchOf(lab: Lab): LessonBench {
  const bench = BENCHES.get(lab) ?? createLessonBench(lab, answerMemory());
  BENCHES.set(lab, bench);
  return bench;
}
