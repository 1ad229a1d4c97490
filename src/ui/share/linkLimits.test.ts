import { expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import { formatUrlParts, parseUrlParts } from '../app/urlParts';
import { linkNoteText } from './LinkNote';
import { controlAccess, lockedPaths } from './linkLimits';
import { shareQuery } from './shareQuery';

const LINK = '?preset=small&hide=experiments,optimizer.weightDecay&lock=seed,preset&embed=1';
const { config } = parseConfig([['preset', 'small']]);

it('reads what a link hides and locks, and writes it back', () => {
  const parts = parseUrlParts(LINK);
  expect(parts).toMatchObject({ lab: '?preset=small', embed: true });
  expect(parts.complaint).toBeUndefined();
  const access = ['experiments', 'optimizer.weightDecay', 'seed', 'preset', 'task.p'];
  expect(access.map((name) => controlAccess(parts, name))).toEqual([
    'hidden',
    'hidden',
    'locked',
    'locked',
    'open',
  ]);
  expect(lockedPaths(parts)).toEqual(['optimizer.weightDecay', 'seed']);
  expect(formatUrlParts(parts)).toBe(LINK);
});

it('says what there is not, and what cannot be locked', () => {
  const { complaint, hide, lock } = parseUrlParts(
    '?hide=weightDecay,__proto__&lock=views,seed&embed=yes',
  );
  expect(complaint).toContain('There is no control “weightDecay” to hide; it is ignored.');
  expect(complaint).toContain('There is no control “__proto__” to hide; it is ignored.');
  expect(complaint).toContain('“views” can be hidden, but not locked; it is ignored.');
  expect(complaint).toContain('embed must be 1 or 0, not “yes”.');
  expect({ hide, lock }).toEqual({ hide: undefined, lock: ['seed'] });
});

it('takes a group for all that is in it', () => {
  const parts = parseUrlParts('?hide=more&lock=settings');
  const access = ['model.dHidden', 'optimizer.weightDecay', 'preset', 'experiments'];
  expect(access.map((name) => controlAccess(parts, name))).toEqual([
    'hidden',
    'locked',
    'locked',
    'open',
  ]);
});

it('tells every value that it has fixed, and what it does not show', () => {
  expect(linkNoteText(parseUrlParts(LINK), config)).toBe(
    'This page was set up by a link: Weight decay is fixed at 1, Seed 0, Preset is fixed; not shown: Experiments.',
  );
  expect(linkNoteText({}, config)).toBeUndefined();
});

it('shares only what differs', () => {
  const parts = parseUrlParts('?experiment=ungrokking');
  const brought = parseConfig(
    parts.lab
      .slice(1)
      .split('&')
      .map((pair) => pair.split('=') as [string, string]),
  ).config;
  expect(shareQuery(parts, brought, false)).toBe('?experiment=ungrokking');
  expect(shareQuery(parts, { ...brought, seed: 3 }, true)).toMatch(
    /^\?experiment=ungrokking&preset=.*&seed=3&.*run=1$/,
  );
  expect(shareQuery(parseUrlParts(''), config, false)).toBe('?preset=small');
});
