import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { setLocale } from './locale';

/** Every module of the rooms that use messages, but for programs that start when they are loaded. */
const MODULES = import.meta.glob([
  '../{ui,figures,cli,messages}/**/*.{ts,tsx}',
  '!../**/*.{test,suite}.{ts,tsx}',
  '!../**/testing/**',
  '!../ui/main.ts',
  '!../cli/{run,poolMain}.ts',
]);
/** What defines messages and looks them up. */
const LOOKUP = /\/messages\/(locale|messages)\.ts|readAtLoad/;

/** Where each message is read, as `file:line`. */
const reads = new Set<string>();

function noteRead(): undefined {
  const frames = (new Error().stack ?? '').split('\n');
  const reader = frames.find((frame) => frame.includes('/src/') && !LOOKUP.test(frame));
  if (reader) reads.add(reader.replace(/^.*\/src\/|:\d+\)?$/g, ''));
}

beforeAll(() => {
  vi.stubGlobal('document', new EventTarget()); // some modules listen to it from the start
  const traps = { getOwnPropertyDescriptor: noteRead, get: noteRead };
  setLocale({ locale: 'en-US', messages: (_, english) => new Proxy(english, traps) });
});
afterAll(() => {
  setLocale();
  vi.unstubAllGlobals();
});

it('reads no message while modules are loaded: the language may change afterwards', async () => {
  const failures: string[] = [];
  for (const [path, load] of Object.entries(MODULES)) {
    await load().catch((cause: unknown) => failures.push(`${path}: ${String(cause)}`));
  }
  expect(failures).toEqual([]);
  expect([...reads]).toEqual([]);
}, 60_000);
