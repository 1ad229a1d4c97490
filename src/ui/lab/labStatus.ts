import { DATA_PATHS } from '../../run/config/liveSettings';
import type { Lab } from '../../store/lab';
import { type LabStatus, measurementOf } from '../../store/labState';
import { recoveryStep } from '../../store/runs/resumption';
import { statusSentence } from './statusText';

const TRAINING_STATUSES: readonly LabStatus[] = ['starting', 'running', 'pausing'];

/** Whether Run shows as Pause. */
export const isTraining = (status: LabStatus): boolean => TRAINING_STATUSES.includes(status);

/** What is happening in the lab now, in a plain sentence or two. */
export function labStatusSentence({ store, shownColumns }: Lab): string {
  const state = store.getState();
  return statusSentence({
    ...state,
    config: state.runConfig ?? state.config,
    columns: shownColumns(),
    changed: state.marks.findLast(({ path }) => DATA_PATHS.includes(path)),
    measurement: measurementOf(state),
    recoveryStep: recoveryStep(state),
    testExamples: state.info?.members[0]?.testExamples,
  });
}
