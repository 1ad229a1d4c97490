import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { insideViewText as messages } from '../../messages/en/insideView';
import { runListText } from '../../messages/en/runs';
import { groupedNumber } from '../../messages/format/numbers';
import { usePageUrl } from '../app/pageUrl';
import { useLab, useLabState } from '../lab/labContext';
import { useControlAccess } from '../share/useControlAccess';
import type { ShownStep } from './useShownStep';

/** While it plays, each step is shown so long. */
const STEP_MS = 120;

/** Whether this device asks for less motion; followed as it changes. */
function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia('(prefers-reduced-motion: reduce)');
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  );
}

/** Goes from step to step by itself until the last; where motion is not wanted, one step at a press. */
function usePlaying({ steps, place, pick }: ShownStep, isStepwise: boolean) {
  const [isWanted, setPlaying] = useState(false);
  const isPlaying = isWanted && !isStepwise;
  const next = steps[place + 1]?.step;
  useEffect(() => {
    if (!isPlaying) return;
    if (next === undefined) {
      setPlaying(false);
      pick(undefined);
      return;
    }
    const timer = setTimeout(() => pick(next), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, next, pick]);
  return {
    isPlaying,
    toggle() {
      if (!isPlaying && next === undefined) pick(steps[0]?.step);
      else if (isStepwise) pick(next);
      setPlaying(!isPlaying && !isStepwise);
    },
  };
}

const MOMENTS = ['memorised', 'grokked', 'ungrokked'] as const;

/** Which step is looked at: a slider over those that are known, play, and jumps to the moments of the run. */
export function StepControls(shown: ShownStep) {
  const { steps, place, isNewest, pick } = shown;
  const id = useId();
  const isStepwise = useReducedMotion();
  const { isPlaying, toggle } = usePlaying(shown, isStepwise);
  const milestones = useLabState((state) => state.phase.milestones);
  const step = groupedNumber(steps[place]?.step ?? 0);
  return (
    <section className="step-controls" aria-label={messages.stepControls}>
      <button type="button" onClick={toggle} disabled={steps.length < 2}>
        {isStepwise ? messages.nextStep : isPlaying ? messages.pause : messages.play}
      </button>
      <label htmlFor={id} className="visually-hidden">
        {messages.step}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(0, steps.length - 1)}
        value={Math.max(0, place)}
        disabled={steps.length < 2}
        aria-valuetext={messages.stepValue({ step })}
        onChange={({ target }) => pick(steps[Number(target.value)]?.step)}
      />
      <output htmlFor={id}>{messages.stepValue({ step })}</output>
      {MOMENTS.map((name) => {
        const at = milestones.find((milestone) => milestone.name === name)?.step;
        return at === undefined ? null : (
          <button key={name} type="button" onClick={() => pick(at)}>
            {messages.jumpTo[name]}
          </button>
        );
      })}
      <button type="button" aria-pressed={isNewest} onClick={() => pick(undefined)}>
        {messages.newest}
      </button>
      <BranchFromStep step={steps[place]?.step} />
    </section>
  );
}

/** A branch of the run from the snapshot at or before a step, with the settings as they stand in the Lab, where it is seen. */
function BranchFromStep({ step }: { readonly step: number | undefined }) {
  const lab = useLab();
  const { go } = usePageUrl();
  const isAllowed = useControlAccess('runs') !== 'hidden';
  const from = useLabState(({ snapshotSteps }) =>
    snapshotSteps.findLast((at) => step !== undefined && at <= step),
  );
  if (!isAllowed || from === undefined) return null;
  return (
    <button
      type="button"
      title={runListText.branchTitle}
      onClick={() => {
        lab.branch(from); // why it cannot is a notice there
        go('lab');
      }}
    >
      {runListText.branchFromStep({ step: groupedNumber(from) })}
    </button>
  );
}
