import { parseArgs } from 'node:util';
import { parseChoice } from '../../src/cli/arguments/optionValues';
import { UsageError } from '../../src/cli/arguments/usageError';
import { BENCH_ROWS } from '../benchRows';

/** What the command line asks for. */
export interface Options {
  readonly help: boolean;
  readonly json: boolean;
  readonly quick: boolean;
  /** Compare losses only. */
  readonly check: boolean;
  /** The one row to do. */
  readonly only?: string | undefined;
  /** A Markdown file to write the figures into. */
  readonly markdown?: string | undefined;
}

const ROW_NAMES = BENCH_ROWS.map(({ name }) => name);

export const HELP = `Times a training step of our engines, of TensorFlow.js and of jax-js in one headless Chromium, and of PyTorch where
python3 has it. Run it as: npm run --silent bench -- …

  --json           one JSON line a figure
  --quick          the two smallest rows, and growth in short: about a minute
  --only ROW       one row, without growth: ${ROW_NAMES.join(', ')}
  --check          no times: only whether all reach the same loss
  --markdown FILE  also writes the figures into FILE, between its lines <!-- bench --> and <!-- /bench -->`;

/** Errors: UsageError, or parseArgs's own. */
export function parseOptions(args: readonly string[]): Options {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { ...flag, short: 'h' },
      json: flag,
      quick: flag,
      check: flag,
      only: text,
      markdown: text,
    },
  });
  const { only, check, markdown } = values;
  if (only !== undefined) parseChoice('--only', ROW_NAMES, only);
  if (check && markdown !== undefined) {
    throw new UsageError('--markdown wants times, which --check does not take.');
  }
  return values;
}
