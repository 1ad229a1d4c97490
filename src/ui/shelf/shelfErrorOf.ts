import { shelfText } from '../../messages/en/shelfText';
import { ShelfError } from '../../store/shelf/shelfError';

const nameOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';

/** What went wrong with the browser's storage, as a plain sentence. */
export function shelfErrorOf(cause: unknown): ShelfError {
  if (cause instanceof ShelfError) return cause;
  const name = nameOf(cause);
  if (name === 'QuotaExceededError') {
    return new ShelfError('full', shelfText.full);
  }
  if (name === 'VersionError') {
    return new ShelfError('newer', shelfText.newer);
  }
  return new ShelfError(
    'unavailable',
    cause instanceof Error
      ? shelfText.unavailableAs({ cause: cause.message })
      : shelfText.unavailable,
  );
}
