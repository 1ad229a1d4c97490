import { utf16Text } from '../../run/csv/utf16';
import { failed } from '../../run/result';
import { otherKind } from '../../store/files/fileKinds';
import { type Brought, readBroughtFile } from '../../store/files/readBroughtFile';

/** Letters of a file's name that a message repeats. */
const MAX_NAME_LETTERS = 60;

/** The text of a file, by its byte order mark, else in UTF-8. */
const decoded = (bytes: Uint8Array): string => utf16Text(bytes) ?? new TextDecoder().decode(bytes);

/** What a file is, and what stands in it. */
export async function readFile(file: File): Promise<Brought> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed({ code: 'unreadable', values: {} });
  }
  const kind = otherKind(file.name, bytes);
  if (kind) return failed({ code: 'other-kind', values: { kind } });
  return readBroughtFile(file.name.slice(0, MAX_NAME_LETTERS), decoded(bytes));
}

// In a worker: a file of 50 MB takes seconds, in which the page and its run go on.
if (typeof document === 'undefined') {
  addEventListener('message', ({ data }: MessageEvent<File>) => {
    void readFile(data).then((read) => postMessage(read));
  });
}
