import { type FocusEvent, useLayoutEffect, useRef } from 'react';
import { pageText } from '../../messages/en/page';
import { runListText } from '../../messages/en/runs';
import { groupedNumber } from '../../messages/format/numbers';
import { branchProblem } from '../../store/runs/branch';
import { placePopover } from '../app/placePopover';
import type { StepActionProps } from '../charts/mountChart';
import { useLab, useLabState } from '../lab/labContext';
import { branchProblemText } from '../lab/noticeText';

/** At a step that was picked on a chart: a branch of the current run from the snapshot at or before it. */
export function BranchAtStep({ step, close }: StepActionProps) {
  const lab = useLab();
  const began = useLabState((state) => state.began);
  const from = useLabState(({ snapshotSteps }) => snapshotSteps.findLast((at) => at <= step));
  const controls = useLabState((state) => state.config);
  const popover = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const anchor = popover.current?.parentElement;
    if (!popover.current || !anchor) return;
    popover.current.showPopover();
    placePopover(popover.current, anchor, 'above');
    button.current?.focus({ preventScroll: true });
  }, []);
  if (!began || from === undefined) return null;
  const problem = branchProblem(began, from, controls);
  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    // Where it has just been hidden, the browser gives the focus back after this.
    const isOpen = currentTarget.matches(':popover-open');
    if (isOpen && !currentTarget.contains(relatedTarget)) popover.current?.hidePopover();
  }
  function branch() {
    close();
    if (from !== undefined) lab.branch(from);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it closes when the focus leaves the button in it.
    <div
      ref={popover}
      popover="auto"
      className="branch-at-step"
      onToggle={({ newState }) => newState === 'closed' && close()}
      onBlur={onBlur}
    >
      {from !== step && (
        <p>
          {runListText.earlierSnapshot({ step: groupedNumber(step), from: groupedNumber(from) })}
        </p>
      )}
      {problem && <p>{branchProblemText(problem)}</p>}
      <button ref={button} type="button" onClick={problem ? close : branch}>
        {problem ? pageText.close : runListText.branchFromStep({ step: groupedNumber(from) })}
      </button>
    </div>
  );
}
