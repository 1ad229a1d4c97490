/** The command line asks for something that there is not. The message says what and what is allowed; exit code 2. */
export class UsageError extends Error {}

/** What was wrong with the command line, as a sentence; undefined for other errors. */
export function usageMessage(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof UsageError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (!code?.startsWith('ERR_PARSE_ARGS')) return undefined;
  // parseArgs goes on about how to pass positional arguments; its first sentence is enough.
  const [sentence] = error.message.split(/\.\s|\n/);
  return `${sentence?.replace(/\.$/, '')}. See --help.`;
}
