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

/** Whether a service worker answers for this page, and so for its workers: it sends the policy with every file. */
function hasServiceWorker(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller); // a sandboxed frame throws
  } catch {
    return false;
  }
}

/**
 * Starts a worker by the address of its program (`?worker&url`). It has the page's policy from its first line on. With a service
 * worker it is fetched by its address, because not every browser asks the service worker for what a blob imports.
 */
export const startWorker = (url: string, name = ''): Worker =>
  new Worker(hasServiceWorker() ? url : programOf(url), { type: 'module', name });
