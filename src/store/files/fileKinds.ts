/** What a file can be that holds neither runs nor measurements, told by how it begins. */
export const OTHER_KINDS = [
  'empty',
  'picture',
  'pdf',
  'spreadsheet',
  'archive',
  'weights',
  'numpy',
  'hdf5',
  'tensorboard-events',
  'web-page',
  'binary',
] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

/** How files begin, in hexadecimal digits; a point stands for any. */
const SIGNATURES: readonly (readonly [string, OtherKind])[] = [
  ['89504e47', 'picture'], // PNG
  ['ffd8ff', 'picture'], // JPEG
  ['47494638', 'picture'], // GIF
  ['52494646........57454250', 'picture'], // WebP
  ['25504446', 'pdf'],
  ['d0cf11e0', 'spreadsheet'], // of before 2007
  ['1f8b', 'archive'], // gzip
  ['425a68', 'archive'], // bzip2
  ['377abcaf', 'archive'], // 7z
  ['52617221', 'archive'], // RAR
  ['28b52ffd', 'archive'], // Zstandard
  ['934e554d5059', 'numpy'],
  ['89484446', 'hdf5'],
  ['................7b22', 'weights'], // safetensors: the length of its head, and the head
  ['8002', 'weights'], // a pickle
  ['8003', 'weights'],
  ['8004', 'weights'],
  ['8005', 'weights'],
];
const ZIP = '504b0304';

/** Bytes that are enough to know a signature. */
const HEAD_BYTES = 16;
/** Text has no zero among so many. */
const TEXT_BYTES = 4096;

const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const isWebPage = (start: string) =>
  /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(start);
const isSvg = (start: string) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<svg/i.test(start);

/** A ZIP by the name of the file: many programs put what they write into one. */
const zipKind = (name: string): OtherKind => {
  if (/\.(?:xlsx|xlsm|ods)$/i.test(name)) return 'spreadsheet';
  if (/\.(?:pt|pth|ckpt|bin)$/i.test(name)) return 'weights';
  return /\.npz$/i.test(name) ? 'numpy' : 'archive';
};

/** What a file is that is not text; undefined for text, in UTF-8 or with a byte order mark. */
export function otherKind(name: string, bytes: Uint8Array): OtherKind | undefined {
  if (bytes.length === 0) return 'empty';
  const head = hexOf(bytes.subarray(0, HEAD_BYTES));
  if (/^(?:fffe|feff)/.test(head)) return undefined; // UTF-16
  if (name.includes('tfevents')) return 'tensorboard-events';
  if (head.startsWith(ZIP)) return zipKind(name);
  const known = SIGNATURES.find(([pattern]) => new RegExp(`^${pattern}`).test(head));
  if (known) return known[1];
  return bytes.subarray(0, TEXT_BYTES).includes(0) ? 'binary' : undefined;
}

/** What a text is that holds no measurements; undefined where they may be looked for. */
export function otherTextKind(text: string): OtherKind | undefined {
  const start = text.slice(0, 1000);
  if (text.trim() === '') return 'empty';
  if (isSvg(start)) return 'picture';
  return isWebPage(start) ? 'web-page' : undefined;
}
