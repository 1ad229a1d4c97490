import { workerProgram } from '../../worker/workerProgram';

/** Blobs by the addresses that they import: one for all workers of a program. */
const programs = new Map<string, string>();

function programOf(url: string): string {
  const known = programs.get(url);
  if (known !== undefined) return known;
  const text = workerProgram(new URL(url, document.baseURI).href);
  const program = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  programs.set(url, program);
  return program;
}

/** Starts a worker by the address of its program (`?worker&url`). It has the page's policy from its first line on. */
export const startWorker = (url: string, name = ''): Worker =>
  new Worker(programOf(url), { type: 'module', name });
