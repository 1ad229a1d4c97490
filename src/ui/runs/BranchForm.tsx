import { type FormEvent, useId, useState } from 'react';
import { runListText } from '../../messages/en/runs';
import { groupedNumber } from '../../messages/format/numbers';
import { branchProblem } from '../../store/runs/branch';
import { useLab, useLabState } from '../lab/labContext';
import { branchProblemText } from '../lab/noticeText';
import type { NamedRun } from './namedRuns';

/** A branch from any snapshot of any run, without a pointer. */
export function BranchForm({ runs }: { readonly runs: readonly NamedRun[] }) {
  const lab = useLab();
  const problemId = useId();
  const controls = useLabState((state) => state.config);
  const [runId, setRunId] = useState<number>();
  const [chosen, setChosen] = useState<number>();
  const open = runs.filter(({ snapshotSteps }) => snapshotSteps.length > 0);
  const run = open.find(({ id }) => id === runId) ?? open.at(-1);
  if (!run) return null;

  const { id, snapshotSteps } = run;
  const asked = chosen ?? controls.maxSteps - 1;
  const step = snapshotSteps.findLast((at) => at <= asked) ?? snapshotSteps[0] ?? 0;
  const problem = branchProblem(run.began, step, controls);
  function branch(event: FormEvent) {
    event.preventDefault();
    if (problem) return;
    setRunId(undefined);
    setChosen(undefined);
    lab.branch(step, id);
  }
  return (
    <form className="branch" onSubmit={branch}>
      {runListText.branchFrom}
      {open.length > 1 && (
        <select
          aria-label={runListText.chooseRun}
          value={id}
          onChange={(event) => setRunId(Number(event.target.value))}
        >
          {open.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      )}
      <label>
        {runListText.step}{' '}
        <select
          aria-label={runListText.chooseStep}
          value={step}
          onChange={(event) => setChosen(Number(event.target.value))}
        >
          {snapshotSteps.map((at) => (
            <option key={at} value={at}>
              {groupedNumber(at)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="submit"
        aria-label={runListText.branchFromStep({ step: groupedNumber(step) })}
        aria-disabled={problem !== undefined}
        aria-describedby={problem && problemId}
        title={runListText.branchTitle}
      >
        {runListText.branch}
      </button>
      {problem && <p id={problemId}>{branchProblemText(problem)}</p>}
    </form>
  );
}
