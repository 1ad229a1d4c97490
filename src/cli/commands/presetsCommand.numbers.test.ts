import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openOutput } from '../files/outputFile';
import { main } from '../main';

/** Threads need the bundle of the CLI; here the one thread does all. */
vi.mock('../node/nodePool', () => ({ nodePool: undefined }));

let folder: string;
let err: string[];
let out: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presets-'));
  out = [];
  err = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const path = (name: string) => join(folder, name);
const presets = (keep: string) =>
  main(
    ['presets', '--only', 'quick', '--seeds', '4', '--keep', keep],
    new AbortController().signal,
  );
const noted = JSON.stringify({
  ...{ preset: 'quick', seed: 4, engine: 'wasm', memorisedAt: 50, grokkedAt: 900 },
  ...{ steps: 1125, testAccuracy: 1, kept: true },
});

it('goes on from the runs that are noted, a line that was cut off left out', async () => {
  await writeFile(path('runs.jsonl'), `${noted}\n{"preset":"qui`);
  expect(await presets(path('runs.jsonl'))).toBe(0);
  expect(out.join('')).toContain('# What every preset does');
  expect(await readFile(path('runs.jsonl'), 'utf8')).toBe(`${noted}\n`);
  expect(await readdir(folder)).toEqual(['runs.jsonl']);
});

it('refuses a broken line in the middle, and leaves the file as it is', async () => {
  await writeFile(path('runs.jsonl'), `{"preset":"qui\n${noted}\n`);
  expect(await presets(path('runs.jsonl'))).toBe(2);
  expect(err.at(-1)).toContain('runs.jsonl: line 1 is not JSON.');
  expect(await readFile(path('runs.jsonl'), 'utf8')).toBe(`{"preset":"qui\n${noted}\n`);
});

it('notes runs in a regular file only, of which it is the only writer', async () => {
  await writeFile(path('target'), '');
  await symlink(path('target'), path('link'));
  expect(await presets(path('link'))).toBe(2);
  expect(err.at(-1)).toContain('link is a link: only regular files are written.');
  const other = await openOutput(path('runs.jsonl'));
  expect(await presets(path('runs.jsonl'))).toBe(2);
  expect(err.at(-1)).toContain('runs.jsonl is being written by process');
  await other.close();
});
