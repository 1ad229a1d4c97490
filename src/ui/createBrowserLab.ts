import type { Lab } from '../store/lab';
import { createLab } from '../store/labStore';
import { browserClock } from './browserClock';
import type { Address } from './createAddress';
import { createBrowserClient } from './createBrowserClient';

/** The lab of this page: its worker, its address, its time. */
export const createBrowserLab = ({ parts, setLab }: Address): Lab =>
  createLab({
    createClient: createBrowserClient,
    search: parts.getState().lab,
    replaceUrl: setLab,
    clock: browserClock,
  });
