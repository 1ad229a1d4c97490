import { expect, it } from 'vitest';
import type { LibraryMessage } from '../../store/persistence/library';
import type { ListedRun } from '../../store/persistence/savedRun';
import { libraryMessageText } from './libraryText';

const run = { name: 'Precious' } as ListedRun;

it.each<[LibraryMessage, string]>([
  [{ code: 'deleted', values: { run } }, '“Precious” was deleted.'],
  [{ code: 'compared', values: { run } }, '“Precious” is on the charts now.'],
  [{ code: 'restored', values: {} }, 'It is back.'],
  [
    { code: 'unreadable', values: { count: 1 } },
    'One saved run could not be read and is not shown.',
  ],
  [
    { code: 'open-elsewhere', values: {} },
    'It is open in another tab, which goes on writing it. Close it there first.',
  ],
  [
    { code: 'charts-full', values: { most: 8 } },
    'There are 8 runs on the charts, which is all they hold. Remove one first.',
  ],
  [
    { code: 'damaged', values: {} },
    'A saved run cannot be read: what the browser has of it is damaged.',
  ],
])('%j', (message, text) => {
  expect(libraryMessageText(message)).toBe(text);
});
