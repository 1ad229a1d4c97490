import { afterEach, expect, it, vi } from 'vitest';
import { main } from './main';
import { parseOptions } from './options';

afterEach(() => vi.restoreAllMocks());

it('reads what is asked for', () => {
  expect(parseOptions([])).toMatchObject({ json: false, quick: false, check: false });
  expect(parseOptions(['--json', '--quick'])).toMatchObject({ json: true, quick: true });
  expect(parseOptions(['--only', 'p31-d32-h64'])).toMatchObject({ only: 'p31-d32-h64' });
});

it.each([
  [['--fast'], "Unknown option '--fast'. See --help."],
  [['--only', 'huge'], '--only must be one of p31-d32-h64, p43-d48-h128'],
  [['--only'], "Option '--only <value>' argument missing. See --help."],
  [['quick'], "Unexpected argument 'quick'"],
  [['--check', '--markdown', 'a.md'], '--markdown wants times, which --check does not take.'],
])('refuses %j with a sentence, before anything starts', async (args, sentence) => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const place = {
    root: '/nowhere',
    signal: new AbortController().signal,
    chromium: vi.fn(),
  };
  expect(await main(args, place)).toBe(2);
  expect(place.chromium).not.toHaveBeenCalled();
  expect(write.mock.calls.join('')).toContain(sentence);
  expect(write.mock.calls.join('')).not.toMatch(/\n\s+at /);
});
