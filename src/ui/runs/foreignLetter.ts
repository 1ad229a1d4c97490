/** What stands for curves of another program on the charts: A, B … */
export const foreignLetter = (index: number): string => String.fromCharCode(65 + index);
