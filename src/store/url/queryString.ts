// The store's room has no DOM library, so URLSearchParams is not at hand.

/** Undoes percent-encoding; a malformed escape is left as it stands, so that a broken address still says something. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** What programs for mail and pages make of `&` when they escape it, once or more often, is in front of the next key. */
const ESCAPED_AMPERSAND = /^(?:amp;)+/i;

/** The key and value pairs of a query, in order. */
export function parseQuery(search: string): [string, string][] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [key = '', ...value] = part.split('=');
      return [decode(key).replace(ESCAPED_AMPERSAND, ''), decode(value.join('='))];
    });
}

/** Commas may stand in a query, and lists are shorter with them. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',');

/** A query from key and value pairs, question mark included. */
export const formatQuery = (entries: readonly (readonly [string, string])[]): string =>
  `?${entries.map((pair) => pair.map(encode).join('=')).join('&')}`;
