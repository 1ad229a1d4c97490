import { useLocale } from '../language/useLocale';
import { useLab, useLabState } from './labContext';
import { labStatusSentence } from './labStatus';

/** Longer sentences do not fit into two lines at full size; in characters. */
const LONG = 105;
/** Longer ones do not fit into three lines at the size for those. */
const LONGEST = 155;
const sizeClass = ({ length }: string) =>
  length > LONGEST ? 'sentence long longest' : length > LONG ? 'sentence long' : 'sentence';

/**
 * The state of the run in one sentence: the largest text on the page. It is not a live region: announcements/ speaks it as often
 * as the reader has chosen.
 */
export function StatusSentence() {
  const lab = useLab();
  useLocale();
  // As often as the state changes: a sentence that waits to be read to its end contradicts the figures beside it.
  const text = useLabState(() => labStatusSentence(lab));

  return (
    <p className={sizeClass(text)} role="status" aria-live="off">
      {text}
    </p>
  );
}
