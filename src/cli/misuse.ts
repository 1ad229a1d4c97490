import { UsageError } from './usageError';

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
