import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { hasFrequencies, taskCoordinate } from '../../analysis/inside/coordinate/taskCoordinate';
import { frequencyCount } from '../../analysis/inside/fourier/fourierBasis';
import type { InsideFrame } from '../../analysis/inside/frame';
import type { FrequencyFilter } from '../../analysis/inside/logits/frequencyLosses';
import { insideFrame } from '../../engine/inside/insideFrame';
import { insideAbsenceText, weightsProblemText } from '../../messages/wording/inside';
import { runErrorText } from '../../messages/wording/runErrors';
import { PRESET_NAMES } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import { modelParameters } from '../../run/model/modelParameters';
import { readWeights } from '../../run/model/readSafetensors';
import { tokenCount } from '../../tasks/pairs';
import { parseSettings } from '../arguments/optionValues';
import { UsageError } from '../arguments/usageError';
import { insideRecord, insideTable, type SteppedFrame } from '../inside/insideRecord';
import { configAtStep, stepsEvery, trainedWeights } from '../inside/trainedWeights';
import { nodeEnvironment } from '../node/nodeEnvironment';
import { print } from '../output';
import type { Command } from './command';

/** The frequencies that an option lists, each from 1 to `most`. */
function parseFrequencies(option: string, text: string, most: number): number[] {
  const frequencies = text.split(',').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 0));
  const isList = frequencies.every((k) => k >= 1 && k <= most);
  if (isList && new Set(frequencies).size === frequencies.length) return frequencies;
  throw new UsageError(
    `${option} wants frequencies from 1 to ${most}, each once, such as 1,${most}, not “${text}”.`,
  );
}

/** What `--keep` or `--ablate` does to the logits; undefined where neither is given. */
function parseFilter(
  { task }: RunConfig,
  keep: string | undefined,
  ablate: string | undefined,
): FrequencyFilter | undefined {
  if (keep !== undefined && ablate !== undefined) {
    throw new UsageError('Either --keep or --ablate may be given, not both.');
  }
  const [option, text] = keep !== undefined ? ['--keep', keep] : ['--ablate', ablate];
  if (text === undefined) return undefined;
  const coordinate = taskCoordinate(task.op, task.p);
  if (!hasFrequencies(coordinate)) {
    const why = coordinate.note ? ` ${insideAbsenceText(coordinate.note)}` : '';
    throw new UsageError(`${option} wants a task with frequencies.${why}`);
  }
  const frequencies = parseFrequencies(option, text, frequencyCount(coordinate.n));
  return keep !== undefined ? { keep: frequencies } : { ablate: frequencies };
}

function parseEvery(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`--every must be a whole number of steps from 1 on, not “${text}”.`);
}

/** Weights from a file, with the step that it says, if any. Errors: UsageError. */
async function weightsOfFile(path: string, { task, model }: RunConfig) {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${path}: ${code === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${code}).`}`,
    );
  }
  const read = readWeights(bytes, modelParameters(model, tokenCount(task.op, task.p)));
  if (!read.ok) throw new UsageError(`${path}: ${weightsProblemText(read.problem)}`);
  const { weights, metadata } = read.value;
  const step = /^\d{1,15}$/.test(metadata.step ?? '') ? Number(metadata.step) : null;
  return { step, weights };
}

/** Why columns of the table are empty, in words; one sentence for those that are for the same reason. */
const absenceLines = ({ absent }: InsideFrame): string[] => {
  const reasons = [absent.heldOut, absent.frequencies, absent.tokenFrequencies];
  return [...new Set(reasons.flatMap((reason) => (reason ? [insideAbsenceText(reason)] : [])))];
};

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      preset: { type: 'string' },
      set: { type: 'string', multiple: true },
      weights: { type: 'string' },
      steps: { type: 'string' },
      every: { type: 'string' },
      keep: { type: 'string' },
      ablate: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  if ((values.weights === undefined) === (values.steps === undefined)) {
    throw new UsageError('Either --weights FILE.safetensors or --steps N must be given.');
  }
  const every = parseEvery(values.every);
  if (every !== undefined && values.weights !== undefined) {
    throw new UsageError('--every goes with --steps: a file has the weights of one step.');
  }
  const config = parseSettings(values.preset, values.set ?? [], [['maxSteps', values.steps]]);
  const { note } = taskCoordinate(config.task.op, config.task.p);
  if (note?.code === 'needs-prime') throw new UsageError(insideAbsenceText(note));
  const filter = parseFilter(config, values.keep, values.ablate);

  let last: SteppedFrame | undefined;
  let frames = 0;
  const show = (stepped: SteppedFrame) => {
    if (!values.json && !last) print(insideTable.header); // nothing is printed of what cannot be read
    print(values.json ? JSON.stringify(insideRecord(stepped)) : insideTable.row(stepped));
    last = stepped;
    frames++;
  };

  let failed = false;
  if (values.weights !== undefined) {
    const { step, weights } = await weightsOfFile(values.weights, config);
    show({ step, frame: insideFrame(configAtStep(config, step ?? 0), weights, { filter }) });
  } else {
    const environment = await nodeEnvironment();
    const steps = stepsEvery(every, config.maxSteps);
    for await (const trained of trainedWeights(config, steps, environment, signal)) {
      if ('error' in trained) {
        failed = true;
        process.stderr.write(`${runErrorText(trained.error)}\n`);
      } else {
        const { step, weights } = trained;
        show({ step, frame: insideFrame(configAtStep(config, step), weights, { filter }) });
      }
    }
  }

  if (values.json) {
    const { task, model, seed } = config;
    const absent = last && Object.entries(last.frame.absent);
    print(
      JSON.stringify({
        summary: true,
        frames,
        step: last?.step ?? null,
        task: { ...task, seed },
        model: model.kind,
        ...filter,
        keyThreshold: last?.frame.frequencies?.keyThreshold ?? null,
        absent: Object.fromEntries(
          (absent ?? []).map(([group, absence]) => [group, insideAbsenceText(absence)]),
        ),
      }),
    );
  } else if (last) absenceLines(last.frame).forEach(print);
  if (failed) return 1;
  return signal.aborted ? 130 : 0;
}

/** `lab inside`: what a trained network does inside, as numbers. */
export const insideCommand: Command = {
  usage:
    '[--preset NAME] [--set path=value …] (--weights FILE.safetensors | --steps N [--every K]) [--keep k,k… | --ablate k,k…] [--json]',
  summary:
    'Prints what a network does inside: how much follows the task’s rule, by which frequencies, and what is left.',
  options: [
    ['--preset NAME', `the starting point: ${PRESET_NAMES.join(', ')}`],
    ['--set path=value', 'changes one setting, as in the page’s address; repeatable'],
    [
      '--weights FILE',
      'reads weights that the lab saved, or another program under the same names and shapes; seed and D of the settings say which pairs they were trained on',
    ],
    ['--steps N', 'trains a network for N steps instead'],
    ['--every K', 'looks at it every K steps, from step 0; without, after the last one only'],
    [
      '--keep k,k…',
      'replaces the logits by their mean over pairs and the parts along cos and sin(2πks/n) of the answer’s sum s, for each answer freely',
    ],
    ['--ablate k,k…', 'subtracts those parts from the logits; weights stay as they are'],
    ['--json', 'one JSON line a frame and a last line with "summary": true'],
  ],
  run,
};
