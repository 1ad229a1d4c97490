import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { UsageError } from '../arguments/usageError';
import { lockFile } from './lockFile';
import { cannotWrite, OutputError } from './outputError';
import { fileAt, hasReplaceableFile } from './regularFile';

/** An output that only this process writes. Errors of its methods: OutputError; what was written before stays whole. */
export interface OutputFile {
  readonly path: string;
  /** Whether there was a file when it was opened. */
  readonly existed: boolean;
  /** The whole file anew, in one go: whoever reads it meanwhile sees the old one or the new one. */
  replace(text: string): Promise<void>;
  /** Adds to what was written. Nothing of `text` stays where not all of it can be written. */
  append(text: string): Promise<void>;
  /** Whether the file is gone, or another than was written; `undefined` where it is as it should be. */
  change(): Promise<'removed' | 'changed' | undefined>;
  /** Lets others write it. */
  close(): Promise<void>;
}

/** Writes a file that is not there yet, down to the disk. `mode`: who may do what with it; as usual where there is none. */
async function writeNew(path: string, text: string, mode: number | undefined): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode & 0o777);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file beside it and puts it in its place. Only who holds the lock may. */
async function replaceFile(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  await hasReplaceableFile(path); // it may have become another
  const mode = (await fileAt(path))?.mode;
  if (await hasReplaceableFile(part)) await unlink(part); // a crash left it behind
  try {
    await writeNew(part, text, mode);
    await rename(part, path);
  } catch (error) {
    await unlink(part).catch(() => undefined);
    throw error;
  }
}

/** Opens the output at `path`, which need not be there, and locks it. Errors: UsageError. */
export async function openOutput(path: string): Promise<OutputFile> {
  await hasReplaceableFile(path);
  const release = await lockFile(path);
  let existed: boolean;
  try {
    existed = await hasReplaceableFile(path);
  } catch (error) {
    release();
    throw error;
  }
  let handle: FileHandle | undefined;
  /** Bytes of the file that are known to be whole. */
  let size = 0;

  async function closeHandle(): Promise<void> {
    const closing = handle;
    handle = undefined;
    await closing?.close();
  }

  async function openToAppend(): Promise<FileHandle> {
    handle ??= await open(path, 'a');
    ({ size } = await handle.stat());
    return handle;
  }

  async function change(): Promise<'removed' | 'changed' | undefined> {
    if (!handle) return undefined;
    const [there, mine] = [await fileAt(path), await handle.stat()];
    if (!there) return 'removed';
    return there.ino === mine.ino && there.dev === mine.dev && there.size === size
      ? undefined
      : 'changed';
  }

  async function attempt<Value>(action: () => Promise<Value>): Promise<Value> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof OutputError) throw error;
      throw new OutputError(error instanceof UsageError ? error.message : cannotWrite(path, error));
    }
  }

  return {
    path,
    existed,
    replace: (text) =>
      attempt(async () => {
        await closeHandle();
        await replaceFile(path, text);
        await openToAppend();
      }),
    append: (text) =>
      attempt(async () => {
        const file = handle ?? (await openToAppend());
        const changed = await change();
        if (changed) throw new OutputError(`${path} was ${changed} while it was being written.`);
        try {
          await file.appendFile(text);
          size += Buffer.byteLength(text);
        } catch (error) {
          await file.truncate(size).catch(() => undefined);
          throw error;
        }
      }),
    change: () => attempt(change),
    async close() {
      await closeHandle().catch(() => undefined);
      release();
    },
  };
}

/** Writes an output at once. Errors: UsageError, OutputError. */
export async function writeOutput(path: string, text: string): Promise<void> {
  const output = await openOutput(path);
  try {
    await output.replace(text);
  } finally {
    await output.close();
  }
}
