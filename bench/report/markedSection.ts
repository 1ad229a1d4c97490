/** What stands before and after the text that the benchmark writes. */
const START = '<!-- bench -->';
const END = '<!-- /bench -->';

/** A page with what lies between the two marks replaced; where it has none, they and the text are added at its end. */
export function markedSection(page: string, text: string): string {
  const section = `${START}\n\n${text}\n\n${END}`;
  const start = page.indexOf(START);
  const end = page.indexOf(END, start);
  if (start < 0 || end < 0) return `${page.trimEnd()}\n\n${section}\n`.trimStart();
  return page.slice(0, start) + section + page.slice(end + END.length);
}
