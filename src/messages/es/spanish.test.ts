import { afterEach, expect, it } from 'vitest';
import { setLocale } from '../locale';
import { spanish } from './spanish';

const FILES = import.meta.glob<Readonly<Record<string, unknown>>>('../en/*.ts', {
  eager: true,
});
const ENGLISH = Object.values(FILES)
  .flatMap((file) => Object.entries(file))
  .map(([name, english]) => ({ subject: name.replace(/Text$/, ''), english: english as object }));

/** Words that are the same in both languages, and names: a message of these alone may be the same. */
const SHARED_WORDS = [
  ...['adamw', 'relu', 'mlp', 'rms', 'gpu', 'gflop', 'ms', 'gib', 'mb', 'simd', 'json', 'csv'],
  ...['webgpu', 'webassembly', 'tensorflow', 'js', 'javascript', 'grokking', 'lab', 'colab'],
  ...['semi', 'ungrokking', 'transformer', 'embedding', 'logit', 'logits', 'one', 'hot'],
  ...['gen', 'mem', 'crit', 'varma', 'et', 'al', 'mod', 'log', 'total', 'error', 'auto', 'esc'],
  ...['html', 'control'],
];

/** Parameters of a message whose values are their names. */
const NAMES = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });
/** Parameters that are all 1, for the singular. */
const ONE = new Proxy({}, { get: () => 1 });

type MessageFunction = (params: unknown) => unknown;

const sorted = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([all, part]) => part ?? all).sort();
const once = (parts: readonly string[]) => [...new Set(parts)];

/** The parts of a message that have to be the same in every language. */
const fixedParts = (text: string) => ({
  values: once(sorted(text, /‹\w+›/g)),
  slots: sorted(text, /\{\w+\}/g),
  formulas: sorted(text, /\$[^$]+\$/g),
  terms: sorted(text, /\[(?:[^\]|]*\|)?([^\]]+)\]/g),
});

const isShared = (text: string) =>
  (text.replace(/‹\w+›|\{\w+\}|\$[^$]+\$|\|[^\]]*\]/g, ' ').match(/\p{L}{2,}/gu) ?? []).every(
    (word) => SHARED_WORDS.includes(word.toLowerCase()),
  );

/** What is wrong with one Spanish string. */
function textFaults(english: string, translated: unknown, at: string): string[] {
  if (typeof translated !== 'string') return [`${at}: no text`];
  const [expected, found] = [fixedParts(english), fixedParts(translated)].map((parts) =>
    JSON.stringify(parts),
  );
  return [
    ...(english.trim() !== '' && translated.trim() === '' ? [`${at}: empty`] : []),
    ...(expected === found ? [] : [`${at}: has ${found}, not ${expected}`]),
    ...(translated === english && !isShared(english)
      ? [`${at}: still English: ${translated}`]
      : []),
  ];
}

/** Whether a message, made from ones, has no hole in it. */
const isWhole = (translated: unknown): boolean =>
  typeof translated === 'string'
    ? !/undefined|NaN|\[object/.test(translated)
    : typeof translated !== 'object' || Object.values(translated ?? {}).every(isWhole);

/** What is wrong with the Spanish of a message or of a group of them. */
function faults(english: unknown, translated: unknown, at: string): string[] {
  if (typeof english === 'string') return textFaults(english, translated, at);
  if (typeof english === 'function') {
    if (typeof translated !== 'function') return [`${at}: no function`];
    const [en, es] = [english as MessageFunction, translated as MessageFunction];
    return [
      // A message that is the same for all values needs no parameters.
      ...(es.length > en.length ? [`${at}: takes ${es.length} parameters, not ${en.length}`] : []),
      ...faults(en(NAMES), es(NAMES), at),
      ...(isWhole(es(ONE)) ? [] : [`${at}: of one: ${es(ONE)}`]),
    ];
  }
  if (typeof english !== 'object' || english === null) {
    return english === translated ? [] : [`${at}: ${translated}, not ${english}`];
  }
  if (typeof translated !== 'object' || translated === null) return [`${at}: missing`];
  const parts = Object.entries(english);
  const lacking = (name: string) => !Object.hasOwn(translated, name);
  return [
    ...Object.keys(translated).flatMap((name) =>
      Object.hasOwn(english, name) ? [] : [`${at}.${name}: not in English`],
    ),
    ...parts.flatMap(([name, part]) =>
      lacking(name)
        ? [`${at}.${name}: missing`]
        : faults(part, (translated as Record<string, unknown>)[name], `${at}.${name}`),
    ),
  ];
}

afterEach(() => setLocale());

it.each(ENGLISH)('has all of $subject in Spanish', ({ subject, english }) => {
  expect(faults(english, spanish.messages(subject, english), subject)).toEqual([]);
});

it.each(ENGLISH)(
  'is found under the name by which $subject asks for it',
  ({ subject, english }) => {
    const translated = spanish.messages(subject, english);
    setLocale(spanish);
    expect(english).toEqual(translated);
  },
);
