import { UsageError, usageMessage } from './arguments/usageError';
import type { Command } from './commands/command';
import { ensemblesCommand } from './commands/ensemblesCommand';
import { insideCommand } from './commands/insideCommand';
import { insideReportCommand } from './commands/insideReportCommand';
import { mergeCommand } from './commands/mergeCommand';
import { presetsCommand } from './commands/presetsCommand';
import { profileCommand } from './commands/profileCommand';
import { reproduceCommand } from './commands/reproduceCommand';
import { simulateCommand } from './commands/simulateCommand';
import { studyCommand } from './commands/studyCommand';
import { sweepCommand } from './commands/sweepCommand';
import { trainCommand } from './commands/trainCommand';
import { verifyCommand } from './commands/verifyCommand';
import { OutputError } from './files/outputError';
import { print } from './output';

const COMMANDS: Readonly<Record<string, Command>> = {
  train: trainCommand,
  verify: verifyCommand,
  presets: presetsCommand,
  profile: profileCommand,
  ensembles: ensemblesCommand,
  inside: insideCommand,
  'inside-report': insideReportCommand,
  simulate: simulateCommand,
  sweep: sweepCommand,
  merge: mergeCommand,
  reproduce: reproduceCommand,
  study: studyCommand,
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

/**
 * Runs one command line and resolves to the exit code: 0 well, 1 failed, 2 misused, 3 where some of several runs blew up, 130
 * interrupted.
 */
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
    if (error instanceof OutputError) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    const sentence = usageMessage(error);
    if (sentence !== undefined) {
      process.stderr.write(`${sentence}\n`);
      return 2;
    }
    process.stderr.write(`Something in the lab itself went wrong: ${error}\n`);
    return 1;
  }
}
