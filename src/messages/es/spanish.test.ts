import { expect, it } from 'vitest';
import type { Messages } from '../messages';
import { spanish } from './spanish';

type Subject = keyof Messages;

const FILES = import.meta.glob<Readonly<Record<string, unknown>>>('../en/*.ts', {
  eager: true,
});
const ENGLISH = Object.values(FILES)
  .flatMap((file) => Object.entries(file))
  .map(([name, said]) => ({ subject: name.replace(/Text$/, '') as Subject, said }));

/** Words that Spanish has from the same source, and names: a message of these alone may be the same in both languages. */
const SHARED_WORDS = [
  ...['adamw', 'relu', 'mlp', 'rms', 'gpu', 'gflop', 'ms', 'gib', 'mb', 'simd', 'json', 'csv'],
  ...['webgpu', 'webassembly', 'tensorflow', 'js', 'javascript', 'grokking', 'lab', 'colab'],
  ...['semi', 'ungrokking', 'transformer', 'embedding', 'logit', 'logits', 'one', 'hot'],
  ...[
    'gen',
    'mem',
    'crit',
    'varma',
    'et',
    'al',
    'mod',
    'log',
    'total',
    'error',
    'auto',
    'esc',
    'html',
    'control',
  ],
];

/** What a message is made from, with every value told by its name. */
const TOLD = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });
/** The same, with one of everything. */
const ONE = new Proxy({}, { get: () => 1 });

type Made = (told: unknown) => unknown;

const sorted = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([all, part]) => part ?? all).sort();
const once = (parts: readonly string[]) => [...new Set(parts)];

/** What has to be the same in every language. */
const kept = (text: string) => ({
  values: once(sorted(text, /‹\w+›/g)),
  slots: sorted(text, /\{\w+\}/g),
  formulas: sorted(text, /\$[^$]+\$/g),
  terms: sorted(text, /\[(?:[^\]|]*\|)?([^\]]+)\]/g),
});

const isShared = (text: string) =>
  (text.replace(/‹\w+›|\{\w+\}|\$[^$]+\$|\|[^\]]*\]/g, ' ').match(/\p{L}{2,}/gu) ?? []).every(
    (word) => SHARED_WORDS.includes(word.toLowerCase()),
  );

/** What is wrong with one string of Spanish. */
function textFaults(english: string, said: unknown, at: string): string[] {
  if (typeof said !== 'string') return [`${at}: no text`];
  const [wanted, found] = [kept(english), kept(said)].map((parts) => JSON.stringify(parts));
  return [
    ...(english.trim() !== '' && said.trim() === '' ? [`${at}: empty`] : []),
    ...(wanted === found ? [] : [`${at}: has ${found}, not ${wanted}`]),
    ...(said === english && !isShared(english) ? [`${at}: still English: ${said}`] : []),
  ];
}

/** Whether something is said of one of everything, in whole words. */
const isWhole = (said: unknown): boolean =>
  typeof said === 'string'
    ? !/undefined|NaN|\[object/.test(said)
    : typeof said !== 'object' || Object.values(said ?? {}).every(isWhole);

/** What is wrong with the Spanish of a message or of many. */
function faults(english: unknown, said: unknown, at: string): string[] {
  if (typeof english === 'string') return textFaults(english, said, at);
  if (typeof english === 'function') {
    if (typeof said !== 'function') return [`${at}: no function`];
    const [en, es] = [english as Made, said as Made];
    return [
      // One that says the same whatever it is told needs no values.
      ...(es.length > en.length ? [`${at}: wants ${es.length} values, not ${en.length}`] : []),
      ...faults(en(TOLD), es(TOLD), at),
      ...(isWhole(es(ONE)) ? [] : [`${at}: of one: ${es(ONE)}`]),
    ];
  }
  if (typeof english !== 'object' || english === null) {
    return english === said ? [] : [`${at}: ${said}, not ${english}`];
  }
  if (typeof said !== 'object' || said === null) return [`${at}: missing`];
  const parts = Object.entries(english);
  const lacking = (name: string) => !Object.hasOwn(said, name);
  return [
    ...Object.keys(said).flatMap((name) =>
      Object.hasOwn(english, name) ? [] : [`${at}.${name}: not in English`],
    ),
    ...parts.flatMap(([name, part]) =>
      lacking(name)
        ? [`${at}.${name}: missing`]
        : faults(part, (said as Record<string, unknown>)[name], `${at}.${name}`),
    ),
  ];
}

it.each(ENGLISH)('says all of $subject in Spanish', ({ subject, said }) => {
  expect(faults(said, spanish.messages(subject, undefined), subject)).toEqual([]);
});
