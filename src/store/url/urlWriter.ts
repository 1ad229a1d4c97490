import type { StoreApi } from 'zustand/vanilla';
import type { LabClock } from '../clock';
import type { LabState } from '../labState';
import { createThrottle } from '../throttle';
import { encodeUrl } from './urlCodec';

const WRITE_MS = 300;

/** The address of the page, which follows what the controls say. */
export interface UrlWriter {
  /** A person has chosen a setting. */
  readonly isTouched: boolean;
  /** A person chooses a setting. */
  settingChosen(): void;
  /** A run begins. */
  runBegan(): void;
  /** A run from elsewhere has brought its settings. */
  runRestored(): void;
}

/** `startsByItself`: the address asks for a run, and stays as it was sent until a person chooses something. */
export function createUrlWriter(
  { getState: get }: StoreApi<LabState>,
  replaceUrl: (search: string) => void,
  startsByItself: boolean,
  clock: LabClock,
): UrlWriter {
  let isTouched = false;
  const writing = createThrottle(WRITE_MS, () => replaceUrl(encodeUrl(get().config)), clock);
  return {
    get isTouched() {
      return isTouched;
    },
    settingChosen() {
      isTouched = true;
      writing.request();
    },
    runBegan() {
      if (isTouched || !startsByItself) writing.request();
    },
    runRestored: writing.request,
  };
}
