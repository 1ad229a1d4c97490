const CHUNK = 8192;

/**
 * Text that begins with the byte order mark of UTF-16, as spreadsheets write “Unicode text”; undefined for any other. By hand, as a
 * TextDecoder belongs to pages.
 */
export function utf16Text(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return undefined;
  const units = new Uint16Array(Math.floor(bytes.length / 2) - 1);
  for (let i = 0; i < units.length; i++) {
    const [a = 0, b = 0] = [bytes[2 * i + 2], bytes[2 * i + 3]];
    units[i] = isLittle ? a + 256 * b : 256 * a + b;
  }
  const parts: string[] = [];
  for (let from = 0; from < units.length; from += CHUNK) {
    parts.push(String.fromCharCode(...units.subarray(from, from + CHUNK)));
  }
  return parts.join('');
}
