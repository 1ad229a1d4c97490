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
  expect(does('s')).toBe('One step');
  expect(does('S', { shiftKey: true })).toBe('Ten steps');
  expect(does('S')).toBe('One step'); // Caps Lock
  expect(does('s', { shiftKey: true })).toBe('Ten steps'); // Caps Lock and Shift
});

test('signs and digits are taken as they come, with or without Shift', () => {
  expect(does('?', { shiftKey: true })).toBe('This sheet');
  expect(does('?')).toBe('This sheet');
  expect(does('2')).toBe('Two circuits');
  expect(does('2', { shiftKey: true })).toBe('Two circuits'); // as on a French keyboard
});

test('what belongs to the browser, a held key and a half-made letter do nothing', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'] as const) {
    expect(does('r', { [modifier]: true })).toBeUndefined();
  }
  for (const key of ['Enter', 'Escape', 'ArrowLeft', 'Tab', 'F1', ' ', 'z']) {
    expect(does(key)).toBeUndefined();
  }
});
