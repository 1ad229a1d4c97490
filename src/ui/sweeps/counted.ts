/** So many of a thing: “1 run”, “3 runs”. */
export const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
