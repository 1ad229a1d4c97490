import { isRecord } from './isRecord';
import { NO_ANNOTATIONS, type RunAnnotations } from './savedRun';

/** Letters of a name and of a note at most. */
export const ANNOTATION_LENGTHS = { name: 100, note: 2000 } as const;

/** What people said of a run; what cannot have been said is left out. */
export function readAnnotations(kept: unknown): RunAnnotations {
  if (!isRecord(kept)) return NO_ANNOTATIONS;
  const text = (field: 'name' | 'note') =>
    typeof kept[field] === 'string' ? kept[field].slice(0, ANNOTATION_LENGTHS[field]) : '';
  return { name: text('name'), note: text('note'), isPinned: kept.isPinned === true };
}
