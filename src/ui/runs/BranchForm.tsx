import { type FormEvent, useId, useState } from 'react';
import { branchProblem } from '../../store/branchProblem';
import type { NamedRun } from '../../store/namedRuns';
import { useLab, useLabState } from '../labContext';

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
      Branch from
      {open.length > 1 && (
        <select
          aria-label="Run to branch from"
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
        step{' '}
        <select
          aria-label="Step to branch from"
          value={step}
          onChange={(event) => setChosen(Number(event.target.value))}
        >
          {snapshotSteps.map((at) => (
            <option key={at} value={at}>
              {at.toLocaleString('en-US')}
            </option>
          ))}
        </select>
      </label>
      <button
        type="submit"
        aria-label={`Branch from step ${step.toLocaleString('en-US')}`}
        aria-disabled={problem !== undefined}
        aria-describedby={problem && problemId}
        title="A new run goes on from there with the settings as they stand; this one stays on the charts"
      >
        Branch
      </button>
      {problem && <p id={problemId}>{problem}</p>}
    </form>
  );
}
