/** A reference file that does not follow `grokking-lab/golden@1`. The message names the key, as a plain sentence. */
export class GoldenError extends Error {
  /** Path of the key, e.g. `optimizer.beta1`. */
  readonly key: string;

  constructor(key: string, message: string) {
    super(message);
    this.key = key;
  }
}

/** One place in a JSON document, with the path that leads to it. Every method throws GoldenError naming that path. */
export interface GoldenReader {
  /** The value under a key, which must be there. */
  at(key: string): GoldenReader;
  /** The value under a key, or undefined where it is absent or null. */
  optional(key: string): GoldenReader | undefined;
  string(): string;
  /** One of a few words. */
  oneOf<T extends string>(words: readonly T[]): T;
  number(low?: number, high?: number): number;
  integer(low: number, high?: number): number;
  items(): GoldenReader[];
  /** Exactly `length` finite numbers, flat or nested row by row. */
  numbers(length: number): Float64Array;
  fail(expected: string): never;
}

/** Reads an unknown JSON value. */
export function goldenReader(value: unknown, path: string): GoldenReader {
  const fail = (expected: string): never => {
    const found = value === undefined ? 'missing' : (JSON.stringify(value)?.slice(0, 40) ?? 'odd');
    throw new GoldenError(path, `${path} must be ${expected}; it is ${found}.`);
  };
  const child = (key: string) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail('an object');
    return (value as Record<string, unknown>)[key];
  };
  const pathOf = (key: string) => (path === 'The file' ? key : `${path}.${key}`);
  const number = (low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY): number => {
    if (typeof value === 'number' && Number.isFinite(value) && value >= low && value <= high) {
      return value;
    }
    if (low === Number.NEGATIVE_INFINITY) return fail('a finite number');
    return fail(
      high === Number.POSITIVE_INFINITY ? `at least ${low}` : `a number from ${low} to ${high}`,
    );
  };
  const items = () =>
    Array.isArray(value)
      ? value.map((item, i) => goldenReader(item, `${path}[${i}]`))
      : fail('an array');

  return {
    at: (key) => goldenReader(child(key), pathOf(key)),
    optional: (key) =>
      (child(key) ?? null) === null ? undefined : goldenReader(child(key), pathOf(key)),
    string: () => (typeof value === 'string' ? value : fail('a text')),
    oneOf(words) {
      const found = words.find((word) => word === value);
      return found ?? fail(`one of ${words.join(', ')}`);
    },
    number,
    integer: (low, high) =>
      Number.isInteger(number(low, high)) ? number() : fail('a whole number'),
    items,
    numbers(length) {
      if (!Array.isArray(value)) fail('an array of numbers');
      const flat = (value as unknown[]).flat(4);
      if (flat.length !== length) fail(`${length} numbers, row by row (there are ${flat.length})`);
      const odd = flat.findIndex((x) => typeof x !== 'number' || !Number.isFinite(x));
      if (odd >= 0) goldenReader(flat[odd], `${path}[${odd}]`).number();
      return Float64Array.from(flat as number[]);
    },
    fail,
  };
}
