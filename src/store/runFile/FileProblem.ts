/** What is wrong with a file: ends its reading. `message` is the middle of a sentence: which field must be what. */
export class FileProblem extends Error {}
