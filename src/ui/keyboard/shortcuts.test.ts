import { expect, test } from 'vitest';
import { findShortcut, type KeyStroke, SHORTCUTS } from './shortcuts';

const stroke = (key: string, more: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  ...more,
});
const commandOf = (key: string, more?: Partial<KeyStroke>) =>
  findShortcut(stroke(key, more))?.command;

test('no two shortcuts have the same key', () => {
  const keys = SHORTCUTS.map((shortcut) => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('Shift makes another letter, Caps Lock does not', () => {
  expect(commandOf('s')).toBe('step');
  expect(commandOf('S', { shiftKey: true })).toBe('tenSteps');
  expect(commandOf('S')).toBe('step'); // Caps Lock
  expect(commandOf('s', { shiftKey: true })).toBe('tenSteps'); // Caps Lock and Shift
});

test('signs and digits are taken as they come, with or without Shift', () => {
  expect(commandOf('?', { shiftKey: true })).toBe('help');
  expect(commandOf('?')).toBe('help');
  expect(commandOf('2')).toBe('circuits');
  expect(commandOf('2', { shiftKey: true })).toBe('circuits'); // as on a French keyboard
});

test('what belongs to the browser, a held key and a half-made letter do nothing', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'] as const) {
    expect(commandOf('r', { [modifier]: true })).toBeUndefined();
  }
  for (const key of ['Enter', 'Escape', 'ArrowLeft', 'Tab', 'F1', ' ', 'z']) {
    expect(commandOf(key)).toBeUndefined();
  }
});
