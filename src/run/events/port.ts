/** Either end of a line between threads: a Worker, its global scope, or a MessagePort. */
export interface Port<Out, In> {
  postMessage(message: Out, transfer?: ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: In }) => void) | null;
}
