import { expect, test } from 'vitest';
import {
  ANNOUNCEMENT_MODES,
  type AnnouncedState,
  type AnnouncementMode,
  announcementDue,
  announcementPreference,
} from './announcementDue';

const announced: AnnouncedState = { status: 'running', phase: 'memorising', atMs: 0 };
const due = (now: Partial<AnnouncedState>, choice: AnnouncementMode = 'phases') =>
  announcementDue(announced, { ...announced, ...now }, choice);

test('a phase is announced when it begins, once the last sentence could be heard', () => {
  expect(due({ phase: 'memorised', atMs: 999 })).toBeUndefined();
  expect(due({ phase: 'memorised', atMs: 1000 })).toBe('sentence');
  expect(due({ atMs: 3_600_000 })).toBeUndefined();
});

test('a stop is announced at once, and the statuses on the way to it are not', () => {
  for (const status of ['paused', 'finished', 'failed'] as const) {
    expect(due({ status, atMs: 1 })).toBe('sentence');
  }
  expect(due({ status: 'pausing', atMs: 5000 })).toBeUndefined();
  expect(due({ status: 'stepping', atMs: 5000 })).toBeUndefined();
});

test.each([
  ['every10', 10_000],
  ['every30', 30_000],
  ['every60', 60_000],
] as const)('%s also tells a running run after its time', (choice, everyMs) => {
  expect(due({ atMs: everyMs - 1 }, choice)).toBeUndefined();
  expect(due({ atMs: everyMs }, choice)).toBe('reading');
  expect(due({ atMs: everyMs, phase: 'grokking' }, choice)).toBe('sentence');
  const rested: AnnouncedState = { ...announced, status: 'paused' };
  expect(announcementDue(rested, { ...rested, atMs: 2 * everyMs }, choice)).toBeUndefined();
});

test('nothing is announced where that was chosen', () => {
  expect(due({ phase: 'grokked', status: 'failed', atMs: 1e9 }, 'off')).toBeUndefined();
});

test('every choice can be chosen, and phases are announced by default', () => {
  expect([...announcementPreference.values].sort()).toEqual(Object.keys(ANNOUNCEMENT_MODES).sort());
  expect(announcementPreference.values[0]).toBe('phases');
});
