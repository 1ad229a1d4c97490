import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What goes wrong where the browser keeps runs. */
export const storageText = defineMessages('storage', {
  full: 'The browser’s storage is full, so this run is not being kept from here on. What was kept before stays; deleting runs in the Library makes room.',
  newer:
    'A newer version of this page keeps runs in this browser. Reload the page to see and keep runs again; this one keeps none.',
  unavailable: 'This browser does not let the page keep runs: they are gone when it closes.',
  unavailableAs: ({ cause }: MessageParams<'cause'>) =>
    `This browser does not let the page keep runs: they are gone when it closes (${cause}).`,
  damaged: 'A saved run cannot be read: what the browser has of it is damaged.',
});
