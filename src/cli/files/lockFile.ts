import { randomUUID } from 'node:crypto';
import { readFileSync, unlinkSync } from 'node:fs';
import { link, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../arguments/usageError';
import { cannotWrite, errorCode } from './outputError';
import { hasReplaceableFile } from './regularFile';

/*
 * One writer a file: beside it lies FILE.lock with the process that writes it. A crash leaves the lock behind, and whoever comes next
 * sees that its process is gone: by its id, and on Linux by when it was started, as ids are used again.
 *
 * By hand, as proper-lockfile (4.1.2, of 2021, with three dependencies) goes by a heartbeat of the holder's event loop: training
 * or Ctrl-Z would lose it the lock, and after a crash the next would have to wait.
 */

/** Who writes a file. */
interface Holder {
  readonly pid: number;
  /** When it was started, as the system counts it; empty where that is not known. */
  readonly started: string;
  readonly host: string;
  readonly since: string;
}

/** A lock without content is one that is being made, or whose maker crashed at that very moment: then it is older than this. */
const MAKING_MS = 2000;
const RETRY_MS = 50;

/** When a process was started, undefined where there is none of that id (a zombie is none), empty where the system does not say. */
function processStart(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return undefined; // EPERM: it is there, and another user's
  }
  if (process.platform !== 'linux') return '';
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // proc(5): "pid (name) state …"; a name may hold brackets and spaces. State is field 3, the start is field 22.
    const [state = '', ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return 'ZX'.includes(state) ? undefined : `${boot} ${fields[18]}`;
  } catch {
    return '';
  }
}

const thisProcess = (): Holder => ({
  pid: process.pid,
  started: processStart(process.pid) ?? '',
  host: hostname(),
  since: new Date().toISOString(),
});

function readHolder(text: string): Holder | undefined {
  try {
    const { pid, started, host, since } = JSON.parse(text) as Partial<Holder>;
    if (!Number.isInteger(pid) || Number(pid) <= 0 || typeof host !== 'string') return undefined;
    return { pid: Number(pid), started: String(started), host, since: String(since) };
  } catch {
    return undefined;
  }
}

/** Whether the holder may still write. Of a process of another machine that is not known, so it counts as one that does. */
function isAlive({ pid, started, host }: Holder): boolean {
  if (host !== hostname()) return true;
  const now = processStart(pid);
  return now !== undefined && (started === '' || now === '' || now === started);
}

const heldText = (path: string, { pid, host, since }: Holder) => {
  const who = `${path} is being written by process ${pid}`;
  if (host === hostname()) return `${who}, since ${since}. Let it end first, or take another file.`;
  return `${who} on ${host}, since ${since}. If that has ended, delete ${path}.lock.`;
};

/** Makes the lock; false where there is one. */
async function make(lock: string, text: string): Promise<boolean> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(lock, 'wx');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await handle.writeFile(text);
  } catch (error) {
    await unlink(lock).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

/**
 * Takes a lock away whose holder is gone: `text` is what it says. Should another process have done so just before, and made
 * its own, that is put back.
 */
async function removeStale(lock: string, text: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  await rename(lock, aside);
  try {
    if ((await readFile(aside, 'utf8')) !== text) await link(aside, lock);
  } finally {
    await unlink(aside);
  }
}

/** What a lock says, and whether it can be one that is just being made; undefined where there is none. */
async function readLock(lock: string) {
  try {
    if (!(await hasReplaceableFile(lock))) return undefined;
    const [text, { mtimeMs }] = [await readFile(lock, 'utf8'), await stat(lock)];
    return { text, isNew: Date.now() - mtimeMs < MAKING_MS };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function take(path: string, lock: string, text: string): Promise<void> {
  while (!(await make(lock, text))) {
    const found = await readLock(lock);
    if (!found) continue;
    const holder = readHolder(found.text);
    if (holder && isAlive(holder)) throw new UsageError(heldText(path, holder));
    if (!holder && found.isNew) await setTimeout(RETRY_MS);
    else {
      await removeStale(lock, found.text).catch((error) => {
        if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'EEXIST') throw error;
      });
    }
  }
}

/**
 * From now on only this process writes the file at `path`, until what is returned is called or the process ends. Errors: UsageError,
 * where another process writes it, or where the lock cannot be made.
 */
export async function lockFile(path: string): Promise<() => void> {
  const lock = `${path}.lock`;
  const text = `${JSON.stringify(thisProcess())}\n`;
  try {
    await take(path, lock, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(cannotWrite(path, error));
  }
  let isHeld = true;
  function release(): void {
    if (!isHeld) return;
    isHeld = false;
    process.off('exit', release);
    try {
      if (readFileSync(lock, 'utf8') === text) unlinkSync(lock);
    } catch {
      // It went with its folder, or the disk can no longer be written: then the next sees that this process is gone.
    }
  }
  process.on('exit', release);
  return release;
}
