/**
 * The text of a module that imports the worker's program at `url`, for a blob. A worker from a blob has the Content-Security-Policy of whoever
 * starts it (HTML, "initialize a worker's policy container"); one from an address has only what its host sends as headers, and
 * many hosts send none.
 */
export const workerProgram = (url: string): string => `import ${JSON.stringify(url)};`;
