import type { Lab } from '../store/lab';
import { createLab } from '../store/labStore';
import { browserClock } from './browserClock';
import type { PageUrl } from './createAddress';
import { createBrowserClient } from './createBrowserClient';
import { lockedPaths } from './share/linkLimits';
import { openRunRepository } from './shelf/openShelf';

/** The lab of this page: its worker, its address, its time, its runs. */
export function createBrowserLab({ parts, setLab }: PageUrl): Lab {
  const lab = createLab({
    createClient: createBrowserClient,
    lockedPaths: lockedPaths(parts.getState()),
    search: parts.getState().lab,
    replaceUrl: setLab,
    clock: browserClock,
    repository: openRunRepository(),
  });
  // A hidden page may be frozen or ended without a word.
  document.addEventListener('visibilitychange', () => document.hidden && lab.saveNow());
  window.addEventListener('pagehide', lab.saveNow);
  return lab;
}
