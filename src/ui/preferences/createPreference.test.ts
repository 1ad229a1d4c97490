import { expect, test } from 'vitest';
import { createPreference } from './createPreference';

const inMemoryStorage = (entries: Record<string, string> = {}) => {
  const map = new Map(Object.entries(entries));
  return {
    map,
    storage: () =>
      ({
        getItem: (key: string) => map.get(key) ?? null,
        setItem: (key: string, value: string) => void map.set(key, value),
      }) as Storage,
  };
};

test('a choice is there again when the page is opened again', () => {
  const { map, storage } = inMemoryStorage();
  const first = createPreference('tea', ['green', 'black'], storage);
  expect(first.store.getState().value).toBe('green');
  first.choose('black');
  expect(first.store.getState()).toEqual({ value: 'black', isForgotten: false });
  expect([...map]).toEqual([['grokkingLab.tea', 'black']]);
  expect(createPreference('tea', ['green', 'black'], storage).store.getState().value).toBe('black');
});

test('a word that is no choice counts as none', () => {
  const { storage } = inMemoryStorage({ 'grokkingLab.tea': 'coffee' });
  expect(createPreference('tea', ['green', 'black'], storage).store.getState().value).toBe('green');
});

test('where the browser forbids to remember, the choice holds, and says that it will be forgotten', () => {
  const tea = createPreference('tea', ['green', 'black'], () => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(tea.store.getState().value).toBe('green');
  tea.choose('black');
  expect(tea.store.getState()).toEqual({ value: 'black', isForgotten: true });
});
