import { DATA_PATHS } from '../run/liveSettings';
import { recoveryStep } from '../store/goesOnFrom';
import type { Lab } from '../store/lab';
import { statusSentence } from '../store/sentence';

/** What is happening in the lab now, in a plain sentence or two. */
export function labStatusSentence({ store, history }: Lab): string {
  const state = store.getState();
  return statusSentence({
    ...state,
    config: state.runConfig ?? state.config,
    columns: history.columns(),
    changed: state.marks.findLast(({ path }) => DATA_PATHS.includes(path)),
    recoveryStep: recoveryStep(state),
    testExamples: state.info?.members[0]?.testExamples,
  });
}
