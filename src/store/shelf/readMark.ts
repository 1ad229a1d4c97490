import { checkField } from '../../run/checkField';
import { type FieldPath, fieldAt, isFieldPath } from '../../run/fields';
import type { Setting } from '../../run/settings';
import type { Mark } from '../labState';
import { isCount, isRecord } from './isRecord';

const isAllowed = (path: FieldPath, value: unknown): value is Setting =>
  (typeof value === 'string' || typeof value === 'number') &&
  checkField(path, fieldAt(path), value, value).problem === undefined;

/** A change on the way in something that was kept; undefined where it cannot have been one. */
export function readSavedMark(kept: unknown): Mark | undefined {
  if (!isRecord(kept)) return undefined;
  const { step, path, from, value, afresh, isCut } = kept;
  if (!isCount(step) || typeof path !== 'string' || !isFieldPath(path)) return undefined;
  if (!isAllowed(path, from) || !isAllowed(path, value) || typeof afresh !== 'boolean') {
    return undefined;
  }
  return { step, path, from, value, afresh, ...(isCut === true ? { isCut } : {}) };
}
