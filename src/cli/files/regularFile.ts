import type { Stats } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../arguments/usageError';
import { cannotWrite, errorCode } from './outputError';

/** What something is that is no regular file; undefined for a regular file. */
function otherKind(found: Stats): string | undefined {
  if (found.isFile()) return undefined;
  if (found.isSymbolicLink()) return 'a link';
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a pipe';
  if (found.isSocket()) return 'a socket';
  return 'a device';
}

/** What lies at a path, links not followed; undefined where nothing does. */
export async function fileAt(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Whether there is a file where an output is to go. Devices, pipes, folders and links are refused, as replacing one would
 * destroy something else than an earlier output, and so is a folder that is not there. Errors: UsageError.
 */
export async function hasReplaceableFile(path: string): Promise<boolean> {
  if (path === '') throw new UsageError('The name of the output is empty.');
  let found: Stats | undefined;
  try {
    found = await fileAt(path);
    if (!found) await stat(dirname(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new UsageError(`There is no folder ${dirname(path)}.`);
    throw new UsageError(cannotWrite(path, error));
  }
  const kind = found && otherKind(found);
  if (kind) {
    throw new UsageError(
      `${path} is ${kind}: only regular files are written. Nothing was changed.`,
    );
  }
  return found !== undefined;
}
