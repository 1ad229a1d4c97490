/** The command line asks for something that there is not. The message says what and what is allowed; exit code 2. */
export class UsageError extends Error {}
