import { type ComponentType, useEffect, useRef, useState } from 'react';
import { lessonPanelText, lessonsText } from '../../../messages/en/lessons';
import { usePageUrl } from '../../app/pageUrl';
import { findOutcome } from '../lessonController';
import { LESSON_STEP_NAMES, type LessonStep, stepBeside } from '../lessonSteps';
import { LESSONS } from '../lessons';
import { Paragraphs } from '../text/Prose';
import { CompareStep } from './CompareStep';
import { useLessonCharts } from './lessonCharts';
import { useLesson } from './lessonContext';
import { ObserveStep } from './ObserveStep';
import { PredictStep } from './PredictStep';
import { VaryStep } from './VaryStep';

interface StepListProps {
  readonly step: LessonStep;
  go(step: LessonStep): void;
}

/** All steps of a lesson, each a click away. */
const StepList = ({ step, go }: StepListProps) => (
  <ol className="lesson-steps" aria-label={lessonPanelText.stepList}>
    {LESSON_STEP_NAMES.map((name, i) => (
      <li key={name}>
        <button
          type="button"
          aria-label={lessonPanelText.stepIs({
            number: i + 1,
            step: lessonPanelText.steps[name],
          })}
          aria-current={name === step ? 'step' : undefined}
          onClick={() => go(name)}
        >
          {i + 1}
        </button>
      </li>
    ))}
  </ol>
);

/** What the runs show; it says so where there were none, or where they went another way. */
function ExplainStep() {
  const { lesson, results, figure } = useLesson();
  const outcome = findOutcome(lesson, results);
  return (
    <>
      {!outcome?.isUsual && (
        <p className="lesson-note">
          {outcome ? lessonPanelText.otherWay : lessonPanelText.notEnded}
        </p>
      )}
      <Paragraphs lang={lesson.lang} texts={lesson.explain} figure={figure} />
    </>
  );
}

function SetUpStep() {
  const { lesson } = useLesson();
  return <Paragraphs lang={lesson.lang} texts={lesson.setUp} />;
}

const STEP_COMPONENTS: Readonly<Record<LessonStep, ComponentType>> = {
  setUp: SetUpStep,
  predict: PredictStep,
  observe: ObserveStep,
  compare: CompareStep,
  explain: ExplainStep,
  vary: VaryStep,
};

/** What a lesson says at one of its steps, and the way on. */
export function LessonBody({ step }: { readonly step: LessonStep }) {
  const { lesson, controller, answer } = useLesson();
  const address = usePageUrl();
  const heading = useRef<HTMLHeadingElement>(null);
  const [shownStep, setShownStep] = useState(step);
  const [showsAll, setShowsAll] = useState(false);
  useLessonCharts(lesson, step, controller, showsAll);
  useEffect(() => {
    if (step === shownStep) return;
    setShownStep(step);
    heading.current?.focus(); // what was pressed may be gone, and what is new begins there
  }, [step, shownStep]);

  const go = (to: LessonStep) => address.setLesson({ key: lesson.key, step: to });
  const back = stepBeside(step, -1);
  const next = stepBeside(step, 1);
  const following = LESSONS.find(({ number }) => number > lesson.number);
  function goOn() {
    if (step === 'setUp' && controller.store.getState().lesson !== lesson.key)
      controller.setUp(lesson);
    if (next) go(next);
  }
  const { setItUp, skip } = lessonPanelText;
  const nextLabel =
    step === 'setUp' ? setItUp : step === 'predict' && !answer ? skip : lessonPanelText.next;
  const Body = STEP_COMPONENTS[step];
  return (
    <>
      <StepList step={step} go={go} />
      <div className="lesson-text">
        <h3 ref={heading} tabIndex={-1}>
          {lessonPanelText.steps[step]}{' '}
          <small>
            {lessonPanelText.place({
              number: LESSON_STEP_NAMES.indexOf(step) + 1,
              all: LESSON_STEP_NAMES.length,
            })}
          </small>
        </h3>
        <Body key={step} />
      </div>
      <div className="lesson-foot">
        <label>
          <input
            type="checkbox"
            checked={showsAll}
            onChange={(event) => setShowsAll(event.target.checked)}
          />
          {lessonPanelText.allCharts}
        </label>
        <span>
          {back && (
            <button type="button" onClick={() => go(back)}>
              {lessonPanelText.back}
            </button>
          )}
          {next && (
            <button type="button" className="primary" onClick={goOn}>
              {nextLabel}
            </button>
          )}
          {!next && following && (
            <button
              type="button"
              className="primary"
              onClick={() => address.setLesson({ key: following.key, step: 'setUp' })}
            >
              {lessonsText.lesson({ number: following.number })}
            </button>
          )}
        </span>
      </div>
    </>
  );
}
