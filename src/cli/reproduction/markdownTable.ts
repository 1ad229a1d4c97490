const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A line of a Markdown table. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
