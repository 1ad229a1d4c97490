/** What a message is made from: values as people read them, or counts that decide between one and many. */
export type MessageParams<Name extends string> = Readonly<Record<Name, string | number>>;

/** A text that is made when it is shown, in the language of that moment. */
export type Sentence = () => string;

/** A language other than English. */
export interface Translation {
  /** BCP 47 tag, for numbers, dates and lists; no two translations have the same. */
  readonly locale: string;
  /** The messages of a subject, of the shape of `english`; what it lacks is shown in English. */
  messages(subject: string, english: object): unknown;
}

const ENGLISH_LOCALE = 'en-US';

let translation: Translation | undefined;
const listeners = new Set<() => void>();

/** Changes the language of all messages; without a translation, to English. */
export function setLocale(chosen?: Translation): void {
  translation = chosen;
  for (const listener of listeners) listener();
}

/** The locale of messages, numbers, dates and lists. */
export const currentLocale = (): string => translation?.locale ?? ENGLISH_LOCALE;

/** Calls `listener` after each change of the language; returns what ends that. */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The result of `make` with all messages in English, whatever the page speaks: for what is saved or read by programs. `make`
 * has to be synchronous: what it does after an `await` is in the language of the page again.
 */
export function inEnglish<Result>(
  make: () => Result extends PromiseLike<unknown> ? never : Result,
): Result {
  const ofPage = translation;
  translation = undefined;
  try {
    return make();
  } finally {
    translation = ofPage;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** `english` as a view whose properties are read from `translated()` at each access, and from `english` where that lacks them. */
function liveView<Text extends object>(english: Text, translated: () => unknown): Text {
  const nested = new Map<PropertyKey, object>();
  return new Proxy(english, {
    get(_, name) {
      const original: unknown = Reflect.get(english, name);
      // Lists are replaced as a whole: a translation may have more or fewer items.
      if (!isObject(original) || Array.isArray(original)) {
        const source = translated();
        return isObject(source) && Object.hasOwn(source, name)
          ? Reflect.get(source, name)
          : original;
      }
      let view = nested.get(name);
      if (!view) {
        view = liveView(original, () => {
          const source = translated();
          return isObject(source) ? Reflect.get(source, name) : undefined;
        });
        nested.set(name, view);
      }
      return view;
    },
  });
}

/**
 * The messages of a subject, in the language that is current whenever one of them is read. Nested groups may be held on to;
 * strings and functions must not be copied when a module is loaded, or they stay in the language of that moment.
 */
export function defineMessages<English extends object>(subject: string, english: English): English {
  let cached: { readonly translation: Translation; readonly messages: unknown } | undefined;
  return liveView(english, () => {
    if (!translation) return undefined;
    if (cached?.translation !== translation) {
      cached = { translation, messages: translation.messages(subject, english) };
    }
    return cached.messages;
  });
}
