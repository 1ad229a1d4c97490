import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { circuitOutcome } from '../../analysis/circuits/circuitOutcome';
import type { CircuitRow } from '../../analysis/circuits/circuitRun';
import { createCircuitRun } from '../../analysis/circuits/circuitRun';
import { CIRCUIT_PATHS, parseCircuits } from '../../analysis/circuits/circuitSettings';
import { circuitFaultText } from '../../messages/wording/circuitSettings';
import { circuitOutcomeText } from '../../messages/wording/circuits';
import { parseAssignment, refuseProblems } from '../arguments/optionValues';
import { print, textTable } from '../output';
import type { Command } from './command';

/** Steps between two looks at Ctrl-C. */
const STEPS_PER_SLICE = 200_000;

const numberText = (value: number) => value.toPrecision(4);
const TABLE = textTable<CircuitRow>([
  { label: 'Step', write: ({ step }) => String(step) },
  { label: 'Train loss', write: ({ trainLoss }) => numberText(trainLoss) },
  { label: 'Test loss', write: ({ testLoss }) => numberText(testLoss) },
  { label: 'w_gen', write: ({ wGen }) => numberText(wGen) },
  { label: 'w_mem', write: ({ wMem }) => numberText(wMem) },
  { label: 'Norm', write: ({ norm }) => numberText(norm) },
]);

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      set: { type: 'string', multiple: true },
      steps: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const asked = (values.set ?? []).map((text) =>
    parseAssignment('--set', 'name=value, such as kappa=1.5', text),
  );
  if (values.steps !== undefined) asked.push(['steps', values.steps]);
  const { setup, problems } = parseCircuits(asked);
  refuseProblems(problems, circuitFaultText);

  const simulation = createCircuitRun(setup, setup.steps);
  if (!values.json) print(TABLE.header);
  let printed = 0;
  do {
    simulation.advance(simulation.state.step + STEPS_PER_SLICE);
    for (const row of simulation.rows.slice(printed)) {
      print(values.json ? JSON.stringify(row) : TABLE.row(row));
    }
    printed = simulation.rows.length;
    await setImmediate(); // so that Ctrl-C is handled
  } while (simulation.state.status === 'running' && !signal.aborted);

  const { state, rows } = simulation;
  const { wGen, wMem, trainLoss, testLoss, step: steps } = rows.at(-1) as CircuitRow;
  const outcome = circuitOutcomeText(circuitOutcome(setup, state, rows));
  const diverged = state.status === 'diverged';
  if (diverged) process.stderr.write(`${outcome}\n`);
  if (values.json) {
    print(JSON.stringify({ summary: true, wGen, wMem, trainLoss, testLoss, steps }));
  } else if (!diverged) print(outcome);
  if (diverged) return 1;
  return signal.aborted ? 130 : 0;
}

/** `lab simulate`: the paper's two circuits, without a network. */
export const simulateCommand: Command = {
  usage: '[--set name=value …] [--steps N] [--json]',
  summary:
    'Simulates the two circuits of the paper’s Section 3 by gradient descent, and prints log-spaced steps.',
  options: [
    [
      '--set name=value',
      `changes one of the paper’s numbers, e.g. kappa=1.5; repeatable. Names: ${CIRCUIT_PATHS.join(', ')}`,
    ],
    ['--steps N', 'simulates N steps; 30,000 by default'],
    ['--json', 'one JSON line a row and a last line with "summary": true'],
  ],
  run,
};
