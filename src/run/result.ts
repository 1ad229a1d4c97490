/** What reading something from outside (a file, a link, storage, a message) gives: its value, or what is wrong with it. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
export const failed = <Problem>(problem: Problem) => ({ ok: false, problem }) as const;
