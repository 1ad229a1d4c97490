import type { Lab } from '../store/lab';
import { createLab } from '../store/labStore';
import { browserClock } from './browserClock';
import type { Address } from './createAddress';
import { createBrowserClient } from './createBrowserClient';
import { heldSettings } from './share/linkLimits';
import { openShelf } from './shelf/openShelf';

/** The lab of this page: its worker, its address, its time, its runs. */
export function createBrowserLab({ parts, setLab }: Address): Lab {
  const lab = createLab({
    createClient: createBrowserClient,
    held: heldSettings(parts.getState()),
    search: parts.getState().lab,
    replaceUrl: setLab,
    clock: browserClock,
    shelf: openShelf(),
  });
  // A hidden page may be frozen or ended without a word.
  document.addEventListener('visibilitychange', () => document.hidden && lab.leaving());
  window.addEventListener('pagehide', lab.leaving);
  return lab;
}
