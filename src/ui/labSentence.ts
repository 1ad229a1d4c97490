import { DATA_PATHS } from '../run/liveSettings';
import { goesOnFrom } from '../store/goesOnFrom';
import type { Lab } from '../store/lab';
import { sentence } from '../store/sentence';

/** What is happening in the lab now, in a plain sentence or two. */
export function labSentence({ store, history }: Lab): string {
  const state = store.getState();
  return sentence({
    ...state,
    config: state.runConfig ?? state.config,
    columns: history.columns(),
    changed: state.marks.findLast(({ path }) => DATA_PATHS.includes(path)),
    goesOnFrom: goesOnFrom(state),
    testExamples: state.info?.members[0]?.testExamples,
  });
}
