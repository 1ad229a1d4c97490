import { expect, test } from 'vitest';
import { type Stroke, shortcutOf } from './shortcutOf';
import { SHORTCUTS } from './shortcuts';

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  ...more,
});
const does = (key: string, more?: Partial<Stroke>) => shortcutOf(stroke(key, more))?.does;

test('no two shortcuts have the same key', () => {
  const keys = SHORTCUTS.map((shortcut) => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('Shift makes another letter, Caps Lock does not', () => {
  expect(does('s')).toBe('step');
  expect(does('S', { shiftKey: true })).toBe('tenSteps');
  expect(does('S')).toBe('step'); // Caps Lock
  expect(does('s', { shiftKey: true })).toBe('tenSteps'); // Caps Lock and Shift
});

test('signs and digits are taken as they come, with or without Shift', () => {
  expect(does('?', { shiftKey: true })).toBe('sheet');
  expect(does('?')).toBe('sheet');
  expect(does('2')).toBe('circuits');
  expect(does('2', { shiftKey: true })).toBe('circuits'); // as on a French keyboard
});

test('what belongs to the browser, a held key and a half-made letter do nothing', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'] as const) {
    expect(does('r', { [modifier]: true })).toBeUndefined();
  }
  for (const key of ['Enter', 'Escape', 'ArrowLeft', 'Tab', 'F1', ' ', 'z']) {
    expect(does(key)).toBeUndefined();
  }
});
