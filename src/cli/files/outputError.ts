/** An output cannot be written, or no longer. The message is a sentence; exit code 1. */
export class OutputError extends Error {}

/** What went wrong with a file, as the rest of a sentence, by the code of the system's error. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk’s quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'that is not permitted',
  EPERM: 'that is not permitted',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'links on its path lead in a circle',
  EFBIG: 'it would become too large',
  EIO: 'the disk reports a fault',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

export const errorCode = (error: unknown): string => {
  const { code } = error as NodeJS.ErrnoException;
  return code ?? String(error);
};

/** Why reading or writing a file failed, as the rest of a sentence. */
export const fileErrorCause = (error: unknown): string =>
  CAUSES[errorCode(error)] ?? `the system says ${errorCode(error)}`;

/** The sentence for a file that cannot be written. */
export const cannotWrite = (path: string, error: unknown): string =>
  `${path} cannot be written: ${fileErrorCause(error)}.`;
