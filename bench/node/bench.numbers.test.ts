import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { BenchLine } from '../benchLine';
import { groupLines } from '../benchLine';
import { BROWSER_CONTENDERS } from '../contenders';

const run = promisify(execFile);

it('finds that every contender in the browser trains the same, jax-js included', async () => {
  const args = ['scripts/bench.mjs', '--json', '--check', '--only', 'p31-d32-h64'];
  const { stdout } = await run(process.execPath, args);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as BenchLine);
  const { losses, skipped } = groupLines(lines);
  const inBrowser = (names: readonly string[]) =>
    names.filter((name) => !name.startsWith('pytorch'));
  expect(inBrowser(losses.map(({ engine }) => engine))).toEqual([...BROWSER_CONTENDERS]);
  for (const line of losses) expect(line).toMatchObject({ agrees: true });
  expect(inBrowser(skipped.map(({ engine }) => engine))).toEqual([]);
});
