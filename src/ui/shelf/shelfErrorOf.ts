import { ShelfError } from '../../store/shelf/shelfError';

const nameOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';

/** What went wrong with the browser's storage, as a plain sentence. */
export function shelfErrorOf(cause: unknown): ShelfError {
  if (cause instanceof ShelfError) return cause;
  const name = nameOf(cause);
  if (name === 'QuotaExceededError') {
    return new ShelfError(
      'full',
      'The browser’s storage is full, so this run is not being kept from here on. What was kept before stays; deleting runs in the Library makes room.',
    );
  }
  if (name === 'VersionError') {
    return new ShelfError(
      'newer',
      'A newer version of this page keeps runs in this browser. Reload the page to see and keep runs again; this one keeps none.',
    );
  }
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  return new ShelfError(
    'unavailable',
    `This browser does not let the page keep runs: they are gone when it closes${why}.`,
  );
}
