import type { RunRepository } from '../../store/shelf/runShelf';
import { channelRunLocks } from './channelClaims';
import { createIndexedDbRunRepository } from './createBrowserShelf';
import { webLockRunLocks } from './lockClaims';

const DATABASE_NAME = 'grokking-lab';

/** A memory for pages that may not have one: it forgets with the page. */
function inMemoryStorage() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

/** The tab's memory; an iframe in a sandbox may not even ask for it. */
function tabStorage() {
  try {
    return sessionStorage;
  } catch {
    return inMemoryStorage();
  }
}

/** Where this page keeps its runs. */
export const openRunRepository = (): RunRepository =>
  createIndexedDbRunRepository(
    DATABASE_NAME,
    'locks' in navigator
      ? webLockRunLocks(navigator.locks, `${DATABASE_NAME}:run:`)
      : channelRunLocks(new BroadcastChannel(`${DATABASE_NAME}:runs`)),
    tabStorage(),
  );
