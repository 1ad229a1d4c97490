import type { RunConfig } from '../run/runConfig';
import type { MemberInfo } from '../run/trainEvent';
import type { LabState, Mark } from './labState';

/**
 * What a `data` report at `step` changes in what is known of the run: it trains on what the worker says. Where that is the
 * cut which the run carries from its start, a mark says so; a change by hand has its mark already.
 */
export function applyDataReport(
  marks: readonly Mark[],
  runConfig: RunConfig,
  step: number,
  { trainExamples }: MemberInfo,
): Pick<LabState, 'marks' | 'runConfig'> {
  const { task, cut, optimizer } = runConfig;
  const isCut = step === cut.step && trainExamples === cut.trainExamples;
  if (task.trainExamples === trainExamples) return { marks, runConfig };
  const mark: Mark = {
    step,
    path: 'task.trainExamples',
    from: task.trainExamples,
    value: trainExamples,
    afresh: optimizer.onDataChange === 'reset',
    isCut: true,
  };
  return {
    marks: isCut ? [...marks, mark] : marks,
    runConfig: { ...runConfig, task: { ...task, trainExamples } },
  };
}
