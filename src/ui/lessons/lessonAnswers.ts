/** What a reader has answered to the question of a lesson; each kind of question has its own. */
export type Answer =
  /** The key of an outcome. */
  | { readonly kind: 'choice'; readonly outcome: string }
  /** Heights of the drawn line, at the steps of the question. */
  | { readonly kind: 'curve'; readonly heights: readonly number[] }
  | { readonly kind: 'sizes'; readonly guesses: readonly Guess[] };

/** One person's number of training examples. */
export interface Guess {
  readonly size: number;
  /** Empty: not given. */
  readonly name: string;
}

/** Answers by the keys of their lessons. */
export type Answers = Readonly<Record<string, Answer>>;

/** Where a tab keeps what its reader has predicted, over a reload or another language. */
export interface AnswerStorage {
  read(): Answers;
  write(answers: Answers): void;
}

const STORAGE_KEY = 'grokkingLab.answers';

const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;
const isGuess = (value: unknown) => {
  const { size, name } = (value ?? {}) as Partial<Guess>;
  return Number.isInteger(size) && typeof name === 'string';
};

/** Whether something that was read is an answer; an older version's may look different. */
function isAnswer(value: unknown): value is Answer {
  const { kind, ...rest } = (value ?? {}) as Record<string, unknown>;
  if (kind === 'choice') return typeof rest.outcome === 'string';
  if (kind === 'curve') return Array.isArray(rest.heights) && rest.heights.every(isShare);
  return kind === 'sizes' && Array.isArray(rest.guesses) && rest.guesses.every(isGuess);
}

/** `storage` is asked for each time, because browsers that forbid it throw when it is touched; then nothing is remembered. */
export function createAnswerStorage(storage: () => Storage = () => sessionStorage): AnswerStorage {
  return {
    read() {
      try {
        const found: unknown = JSON.parse(storage().getItem(STORAGE_KEY) ?? '{}');
        const entries = Object.entries((found ?? {}) as object);
        return Object.fromEntries(entries.filter(([, answer]) => isAnswer(answer)));
      } catch {
        return {};
      }
    },
    write(answers) {
      try {
        storage().setItem(STORAGE_KEY, JSON.stringify(answers));
      } catch {
        // The answers are there as long as the page is.
      }
    },
  };
}
