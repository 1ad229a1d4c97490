const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** The lines of a Markdown table: its head, then its rows. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] => [line(head), line(head.map(() => '---')), ...rows.map(line)];
