import { benchCommand } from './benchCommand';
import type { Command } from './command';
import { presetsCommand } from './presetsCommand';
import { print } from './print';
import { profileCommand } from './profileCommand';
import { trainCommand } from './trainCommand';
import { UsageError } from './usageError';
import { verifyCommand } from './verifyCommand';

const COMMANDS: Readonly<Record<string, Command>> = {
  train: trainCommand,
  verify: verifyCommand,
  presets: presetsCommand,
  profile: profileCommand,
  bench: benchCommand,
};

const optionLines = (options: Command['options']) => {
  const width = Math.max(...options.map(([option]) => option.length));
  return options.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}`);
};

function help(): string {
  const commands = Object.entries(COMMANDS).flatMap(([name, { usage, summary, options }]) => [
    `lab ${name} ${usage}`,
    `  ${summary}`,
    ...optionLines(options),
    '',
  ]);
  return [
    'Grokking Lab without a screen. Run it as: npm run --silent lab -- COMMAND …',
    '',
    ...commands,
  ]
    .join('\n')
    .trimEnd();
}

/** What was wrong with the command line, as a sentence; undefined for other errors. */
function misuseOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof UsageError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (!code?.startsWith('ERR_PARSE_ARGS')) return undefined;
  // parseArgs goes on about how to pass positional arguments; its first sentence is enough.
  const [sentence] = error.message.split(/\.\s|\n/);
  return `${sentence?.replace(/\.$/, '')}. See --help.`;
}

/** Runs one command line and resolves to the exit code: 0 well, 1 failed, 2 misused, 130 interrupted. */
export async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    print(help());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) {
      const names = Object.keys(COMMANDS).join(', ');
      throw new UsageError(`There is no command “${name}”; there are ${names}. See --help.`);
    }
    return await command.run(rest, signal);
  } catch (error) {
    const misuse = misuseOf(error);
    if (misuse !== undefined) {
      process.stderr.write(`${misuse}\n`);
      return 2;
    }
    process.stderr.write(`Something in the lab itself went wrong: ${error}\n`);
    return 1;
  }
}
