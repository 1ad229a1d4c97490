import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../arguments/usageError';
import { OutputError } from './outputError';
import { openOutput, writeOutput } from './outputFile';

let root: string;
let folder: string;
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'outputs-'));
});
beforeEach(async () => {
  folder = join(root, String(count++));
  await mkdir(folder);
});
afterAll(() => rm(root, { recursive: true }));

/** Makes the next such call on a file fail half-way, as the system does. */
async function failWriting(method: 'appendFile' | 'writeFile' | 'sync', code: string) {
  const handle = await open(join(root, 'any'), 'w');
  vi.spyOn(Object.getPrototypeOf(handle), method).mockImplementationOnce(async function (
    this: FileHandle,
    data: unknown,
  ) {
    if (data !== undefined) await this.write(String(data).slice(0, 2));
    throw Object.assign(new Error('injected'), { code });
  });
  await handle.close();
}

const file = (name = 'out.csv') => join(folder, name);
const text = () => readFile(file(), 'utf8');

describe('an output', () => {
  it('is written anew and added to, and leaves nothing beside it', async () => {
    await writeFile(file(), 'old');
    const output = await openOutput(file());
    expect(output.existed).toBe(true);
    expect(await text()).toBe('old');
    await output.replace('a\n');
    await output.append('b\n');
    await output.append('c\n');
    expect(await text()).toBe('a\nb\nc\n');
    expect((await readdir(folder)).sort()).toEqual(['out.csv', 'out.csv.lock']);
    await output.close();
    expect(await readdir(folder)).toEqual(['out.csv']);
  });

  it.runIf(process.platform !== 'win32')('keeps who may read it', async () => {
    await writeFile(file(), 'old', { mode: 0o600 });
    await writeOutput(file(), 'new');
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('is not disturbed by what a crash left half written', async () => {
    await writeFile(file('out.csv.part'), 'half');
    await writeOutput(file(), 'whole\n');
    expect(await text()).toBe('whole\n');
    expect(await readdir(folder)).toEqual(['out.csv']);
  });

  it('is refused where there is anything but a regular file', async () => {
    await writeFile(file('target'), 'precious');
    await symlink(file('target'), file('link'));
    await symlink(file('nowhere'), file('dangling'));
    await mkdir(file('folder'));
    execFileSync('mkfifo', [file('pipe')]);
    const server = createServer().listen(file('socket'));
    await once(server, 'listening');
    const kinds = { link: 'a link', dangling: 'a link', folder: 'a folder', pipe: 'a pipe' };
    for (const [name, kind] of Object.entries({ ...kinds, socket: 'a socket' })) {
      const refused = openOutput(file(name));
      await expect(refused).rejects.toThrow(UsageError);
      await expect(refused).rejects.toThrow(`${name} is ${kind}: only regular files are written.`);
    }
    server.close();
    await expect(openOutput('/dev/null')).rejects.toThrow('/dev/null is a device');
    await expect(openOutput(join(file('none'), 'x.csv'))).rejects.toThrow(
      `There is no folder ${file('none')}.`,
    );
    await expect(openOutput(join(file('target'), 'x.csv'))).rejects.toThrow(
      'cannot be written: a part of its path is no folder.',
    );
    expect(await readFile(file('target'), 'utf8')).toBe('precious');
    // Neither is a link where the lock or the new file would go.
    await symlink(file('target'), file('a.csv.lock'));
    await expect(openOutput(file('a.csv'))).rejects.toThrow('a.csv.lock is a link');
    await symlink(file('target'), file('b.csv.part'));
    await expect(writeOutput(file('b.csv'), 'x')).rejects.toThrow('b.csv.part is a link');
    expect(await readFile(file('target'), 'utf8')).toBe('precious');
  });

  it('notices that it was removed, replaced or changed, and writes into no other file', async () => {
    const output = await openOutput(file());
    await output.replace('a\n');
    expect(await output.change()).toBeUndefined();
    await rm(file());
    expect(await output.change()).toBe('removed');
    await expect(output.append('b\n')).rejects.toThrow(
      'out.csv was removed while it was being written.',
    );
    expect(await readdir(folder)).toEqual(['out.csv.lock']);
    await output.replace('a\nb\n');
    await writeFile(file('other'), 'another\n');
    await rename(file('other'), file());
    await expect(output.append('c\n')).rejects.toThrow(OutputError);
    expect(await text()).toBe('another\n');
    await output.replace('a\n');
    await writeFile(file(), 'cut short, in place\n');
    await expect(output.append('c\n')).rejects.toThrow('out.csv was changed');
    await output.close();
  });

  it('keeps no part of what does not fit on the disk any more', async () => {
    const output = await openOutput(file());
    await output.replace('a\n');
    await output.append('b\n');
    await failWriting('appendFile', 'ENOSPC');
    await expect(output.append('ccc\n')).rejects.toThrow(
      /out\.csv cannot be written: the disk is full\.$/,
    );
    expect(await text()).toBe('a\nb\n');
    await output.append('d\n');
    await failWriting('writeFile', 'ENOSPC');
    await expect(output.replace('ccc\n')).rejects.toThrow('the disk is full');
    expect(await text()).toBe('a\nb\nd\n');
    await failWriting('sync', 'EIO');
    await expect(output.replace('ccc\n')).rejects.toThrow('the disk reports a fault');
    expect(await text()).toBe('a\nb\nd\n');
    await output.close();
    expect(await readdir(folder)).toEqual(['out.csv']);
  });

  it('says in a sentence that its folder is gone', async () => {
    const output = await openOutput(file());
    await output.replace('a\n');
    await rm(folder, { recursive: true });
    await expect(output.replace('b\n')).rejects.toThrow(`There is no folder ${folder}.`);
    await output.close();
  });
});

/** Another process that has an output open, until it is killed. */
async function otherWriter(): Promise<{ kill(): Promise<void>; readonly pid: number }> {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)']);
  await once(child.stdout, 'data');
  const pid = child.pid as number;
  return {
    pid,
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

describe('a lock', () => {
  it('lets one write at a time', async () => {
    const first = await openOutput(file());
    const second = openOutput(file());
    await expect(second).rejects.toThrow(UsageError);
    await expect(second).rejects.toThrow(
      new RegExp(
        `out\\.csv is being written by process ${process.pid}, since .*Z\\. Let it end first`,
      ),
    );
    await first.close();
    await (await openOutput(file())).close();
  });

  it('lets exactly one of many take over what a crash has left', async () => {
    const other = await otherWriter();
    const lock = { pid: other.pid, started: '', host: hostname(), since: 'yesterday' };
    await writeFile(file('out.csv.lock'), JSON.stringify(lock));
    await expect(openOutput(file())).rejects.toThrow(
      `is being written by process ${other.pid}, since yesterday`,
    );
    await other.kill();
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => openOutput(file())));
    const open = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(open).toHaveLength(1);
    await open[0]?.close();
    expect(await readdir(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'is not held by another process that has got the same id since',
    async () => {
      const lock = { pid: process.pid, started: 'another boot 1', host: hostname(), since: '' };
      await writeFile(file('out.csv.lock'), JSON.stringify(lock));
      await (await openOutput(file())).close();
    },
  );

  it('of another machine is respected, and named', async () => {
    const lock = { pid: 1, started: '', host: 'elsewhere', since: 'noon' };
    await writeFile(file('out.csv.lock'), JSON.stringify(lock));
    await expect(openOutput(file())).rejects.toThrow(
      /process 1 on elsewhere, since noon\. If that has ended, delete .*out\.csv\.lock\.$/,
    );
  });

  it('that was never finished is taken over once it is old', async () => {
    await writeFile(file('out.csv.lock'), '');
    const old = new Date(Date.now() - 60_000);
    await utimes(file('out.csv.lock'), old, old);
    await (await openOutput(file())).close();
  });
});
