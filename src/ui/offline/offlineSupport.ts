import { createStore, type StoreApi } from 'zustand/vanilla';
import { versionName } from '../../offline/versionName';
import type { Lab } from '../../store/lab';

/** The version of the build that this page belongs to; undefined while developing. */
export const pageVersion = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="lab-version"]')?.content;

/** Timing may never come to an end: then what waits for it begins so many milliseconds after the start. */
const TIMEOUT_MS = 10_000;

/** Calls back once, when the engines have been timed: what the page does on the side would make them look slow. */
export function afterEngineTiming({ store }: Pick<Lab, 'store'>, then: () => void): void {
  const go = () => {
    clearTimeout(timer);
    stop();
    then();
  };
  const timer = setTimeout(go, TIMEOUT_MS);
  const stop = store.subscribe(({ rates }) => rates && go());
}

/** What the page knows of newer versions of itself. */
export interface OfflineSupport {
  /** Whether the next loading of the page brings another version. */
  readonly renewed: StoreApi<boolean>;
  /** Sees to it that the page works without a network from now on. */
  start(): void;
}

/** As long as the page is open, the files of its version stay. */
function lockVersion(scope: string, version: string): void {
  const untilClosed = () => new Promise<never>(() => undefined);
  navigator.locks
    .request(versionName(scope, version), { mode: 'shared' }, untilClosed)
    .catch(() => undefined);
}

/**
 * Keeps a built page's files in this browser by a service worker. Where there is none (plain http, a sandboxed frame, a private
 * window), the page works as it does without.
 */
export function createOfflineSupport(): OfflineSupport {
  const renewed = createStore<boolean>(() => false);
  const version = pageVersion();
  const scope = new URL('./', document.baseURI).href;
  function start() {
    if (version === undefined || !window.isSecureContext) return;
    try {
      const { serviceWorker } = navigator; // throws in a sandboxed frame
      lockVersion(scope, version);
      serviceWorker.onmessage = ({ data }) => {
        if (typeof data?.version === 'string') renewed.setState(data.version !== version, true);
      };
      serviceWorker.register(new URL('sw.js', scope), { scope }).catch(() => undefined);
    } catch {
      // No service worker here: the lab needs none.
    }
  }
  return { renewed, start };
}
