import { storageText } from '../../messages/en/shelfText';
import { StorageError } from '../../store/shelf/shelfError';

const errorName = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';

/** What went wrong with the browser's storage, as a plain sentence. */
export function toStorageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const name = errorName(cause);
  if (name === 'QuotaExceededError') {
    return new StorageError('full', storageText.full);
  }
  if (name === 'VersionError') {
    return new StorageError('newer', storageText.newer);
  }
  return new StorageError(
    'unavailable',
    cause instanceof Error
      ? storageText.unavailableAs({ cause: cause.message })
      : storageText.unavailable,
  );
}
