import { isRecord } from './isRecord';
import { NO_WORDS, type RunWords } from './savedRun';

/** Letters of a name and of a note at most. */
export const MOST_LETTERS = { name: 100, note: 2000 } as const;

/** What people said of a run; what cannot have been said is left out. */
export function readWords(kept: unknown): RunWords {
  if (!isRecord(kept)) return NO_WORDS;
  const text = (field: 'name' | 'note') =>
    typeof kept[field] === 'string' ? kept[field].slice(0, MOST_LETTERS[field]) : '';
  return { name: text('name'), note: text('note'), isPinned: kept.isPinned === true };
}
