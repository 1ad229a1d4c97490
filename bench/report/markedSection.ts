/** What stands before and after the text that the benchmark writes. */
const START_MARK = '<!-- bench -->';
const END_MARK = '<!-- /bench -->';

/** A page with what lies between the two marks replaced; where it has none, they and the text are added at its end. */
export function replaceMarkedSection(page: string, text: string): string {
  const section = `${START_MARK}\n\n${text}\n\n${END_MARK}`;
  const start = page.indexOf(START_MARK);
  const end = page.indexOf(END_MARK, start);
  if (start < 0 || end < 0) return `${page.trimEnd()}\n\n${section}\n`.trimStart();
  return page.slice(0, start) + section + page.slice(end + END_MARK.length);
}
