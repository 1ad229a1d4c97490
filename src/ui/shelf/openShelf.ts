import type { RunShelf } from '../../store/shelf/runShelf';
import { channelClaims } from './channelClaims';
import { createBrowserShelf } from './createBrowserShelf';
import { lockClaims } from './lockClaims';

const NAME = 'grokking-lab';

/** A memory for pages that may not have one: it forgets with the page. */
function ownMemory() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

/** The tab's memory; an iframe in a sandbox may not even ask for it. */
function tabMemory() {
  try {
    return sessionStorage;
  } catch {
    return ownMemory();
  }
}

/** Where this page keeps its runs. */
export const openShelf = (): RunShelf =>
  createBrowserShelf(
    NAME,
    'locks' in navigator
      ? lockClaims(navigator.locks, `${NAME}:run:`)
      : channelClaims(new BroadcastChannel(`${NAME}:runs`)),
    tabMemory(),
  );
