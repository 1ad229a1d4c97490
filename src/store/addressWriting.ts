import type { StoreApi } from 'zustand/vanilla';
import type { LabClock } from './labClock';
import type { LabState } from './labState';
import { createThrottle } from './throttle';
import { encodeUrl } from './urlCodec';

const WRITE_MS = 300;

/** The address of the page, which follows what the controls say. */
export interface AddressWriting {
  /** A person has chosen a setting. */
  readonly isTouched: boolean;
  /** A person chooses a setting. */
  chosen(): void;
  /** A run begins. */
  began(): void;
  /** A run from elsewhere has brought its settings. */
  brought(): void;
}

/** `startsByItself`: the address asks for a run, and stays as it was sent until a person chooses something. */
export function createAddressWriting(
  { getState: get }: StoreApi<LabState>,
  replaceUrl: (search: string) => void,
  startsByItself: boolean,
  clock: LabClock,
): AddressWriting {
  let isTouched = false;
  const writing = createThrottle(WRITE_MS, () => replaceUrl(encodeUrl(get().config)), clock);
  return {
    get isTouched() {
      return isTouched;
    },
    chosen() {
      isTouched = true;
      writing.request();
    },
    began() {
      if (isTouched || !startsByItself) writing.request();
    },
    brought: writing.request,
  };
}
