import { readFile } from 'node:fs/promises';
import { UsageError } from '../arguments/usageError';
import { fileErrorCause } from './outputError';

/** What a file holds; undefined where there is none. Errors: UsageError, naming the file and why it cannot be read. */
export async function readFileIfAny(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`${path} cannot be read: ${fileErrorCause(error)}.`);
  });
}
