import { afterEach, expect, it } from 'vitest';
import {
  currentLocale,
  defineMessages,
  inEnglish,
  type MessageParams,
  onLocaleChange,
  setLocale,
  type Translation,
} from './locale';
import { pseudoLocale } from './pseudoLocale';

const tea = defineMessages('tea', {
  name: 'Tea',
  cups: ({ count }: MessageParams<'count'>) => `${count} cups`,
  kinds: { green: { label: 'Green' }, black: { label: 'Black' } },
  steps: ['boil', 'pour'] as readonly string[],
});

const spanish: Translation = {
  locale: 'es',
  messages: (subject) =>
    subject === 'tea'
      ? {
          name: 'Té',
          cups: ({ count }: MessageParams<'count'>) => `${count} tazas`,
          kinds: { green: { label: 'Verde' } },
          steps: ['hervir', 'verter', 'esperar'],
        }
      : undefined,
};

afterEach(() => setLocale());

it('reads every message in the language of the moment', () => {
  const { green } = tea.kinds; // a group that is held on to stays live
  expect([tea.name, tea.cups({ count: 2 }), green.label]).toEqual(['Tea', '2 cups', 'Green']);
  setLocale(spanish);
  expect([tea.name, tea.cups({ count: 2 }), green.label]).toEqual(['Té', '2 tazas', 'Verde']);
  expect(tea.steps).toEqual(['hervir', 'verter', 'esperar']);
  expect(currentLocale()).toBe('es');
  setLocale();
  expect([tea.name, green.label, tea.steps.length]).toEqual(['Tea', 'Green', 2]);
  expect(currentLocale()).toBe('en-US');
});

it('shows in English what a translation lacks: a message, a group, a subject', () => {
  const coffee = defineMessages('coffee', { name: 'Coffee', kinds: { black: 'Black' } });
  setLocale(spanish);
  expect(tea.kinds.black.label).toBe('Black');
  expect([coffee.name, coffee.kinds.black]).toEqual(['Coffee', 'Black']);
});

it('has the keys of the English, in their order, and can be spread and compared like an object', () => {
  setLocale(spanish);
  expect(Object.keys(tea)).toEqual(['name', 'cups', 'kinds', 'steps']);
  expect(Object.keys(tea.kinds)).toEqual(['green', 'black']);
  expect(Object.hasOwn(tea.kinds, 'toString')).toBe(false);
  expect({ ...tea.kinds.green }).toEqual({ label: 'Verde' });
  expect(tea.kinds).toBe(tea.kinds);
});

it('speaks English while something is made for programs, and the language of the page after it', () => {
  setLocale(spanish);
  expect(inEnglish(() => `${tea.name}, ${currentLocale()}`)).toBe('Tea, en-US');
  expect(tea.name).toBe('Té');
  expect(() =>
    inEnglish(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(tea.name).toBe('Té');
});

it('tells its listeners of each change, but not of what is made in English', () => {
  const changes: string[] = [];
  const stop = onLocaleChange(() => changes.push(currentLocale()));
  setLocale(spanish);
  inEnglish(() => tea.name);
  setLocale(pseudoLocale);
  stop();
  setLocale();
  expect(changes).toEqual(['es', 'en-XA']);
});

it('disguises nested messages in the pseudo-locale', () => {
  setLocale(pseudoLocale);
  expect(tea.kinds.green.label).toMatch(/^Grëën/);
  expect(tea.cups({ count: 3 })).toMatch(/^3 cüps/);
});
