import { expect, it } from 'vitest';
import { configEntries, parseConfig } from '../run/config/parseConfig';
import { PRESET_NAMES } from '../run/config/presets';
import type { Pull } from '../run/events/trainEvent';
import { createRandom, type Random } from '../tasks/random';
import type { Host } from '../worker/host/host';
import { countingTraining } from '../worker/testing/fakeHost';
import type { LabState } from './labState';
import type { StorageProblem } from './persistence/runRepository';
import {
  createSharedStorage,
  inMemoryRunRepository,
  type SharedStorage,
  stored,
} from './testing/inMemoryRunRepository';
import { type InProcessLab, inProcessLab } from './testing/inProcessLab';

const ROUNDS = 12;
const ACTIONS = 60;
/** The page's own time goes so much faster, so that it writes and asks for checkpoints within a round. */
const HASTE = 200;

const FULL: StorageProblem = { code: 'full', values: {} };

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Counts, and measures every tenth step. */
const train: Host['train'] = (configs, signal, starts) => {
  const counting = countingTraining([], [], 1)(configs, signal, starts);
  const next = (pull?: Pull) => counting.next(pull && { ...pull, measure: true });
  return Object.assign(Object.create(counting), {
    next,
    return: () => counting.return(),
    [Symbol.asyncIterator]() {
      return this;
    },
  });
};

/** What of the state cannot be. */
function problemOf(state: LabState, { lab }: InProcessLab): string | undefined {
  const { status, config, runConfig, began, step, snapshotSteps, marks, compared, error } = state;
  const { problems } = parseConfig(configEntries(config));
  if (problems.length > 0) return `controls that cannot be: ${problems[0]?.field}`;
  if ((status === 'failed') !== (error !== undefined)) return `${status} with ${error?.kind}`;
  if ((began === undefined) !== (runConfig === undefined)) return 'half a run';
  if (compared.length > 7) return `${compared.length} kept runs`;
  if (new Set(compared.map(({ colorIndex }) => colorIndex)).size < compared.length)
    return 'two runs of one colour';
  if (marks.some((mark) => mark.step > step + 10_000)) return 'a mark of a step to come';
  if (snapshotSteps.some((at, i) => at <= (snapshotSteps[i - 1] ?? -1))) return 'stops in disorder';
  const { step: steps, trainLoss } = lab.history.columns();
  if (!runConfig && steps.length > 0) return 'rows of no run';
  if (!steps.every((at, i) => at > (steps[i - 1] ?? -1))) return `rows in disorder: ${steps}`;
  if (!steps.every((at, i) => trainLoss[i] === at / 10)) return 'a row that was not measured so';
  return undefined;
}

type Act = readonly [words: string, act: () => unknown];

/** Something that a person may do, or that may happen. */
function anyAct(random: Random, { lab, lose }: InProcessLab, shared: SharedStorage): Act {
  const oneOf = <T>(list: readonly T[]): T => list[random.integer(list.length)] as T;
  const set = (path: Parameters<typeof lab.setSetting>[0], value: string | number): Act => [
    `${path}=${value}`,
    () => lab.setSetting(path, value),
  ];
  const step = random.integer(300);
  const run = random.integer(4);
  const preset = oneOf(PRESET_NAMES.slice(0, 3));
  return oneOf<Act>([
    ['run', lab.run],
    ['run', lab.run],
    ['run', lab.run],
    ['pause', lab.pause],
    [`step ${step % 5}`, () => lab.step(1 + (step % 5))],
    ['reset', lab.reset],
    ['restart', lab.restart],
    ['lose', lose],
    ['lose', lose],
    [`branch ${step} of ${run}`, () => lab.branch(step, run)],
    [`keep ${run}`, () => lab.compareRun(run > 0)],
    [`remove ${run}`, () => lab.removeRun(run)],
    [`preset ${preset}`, () => lab.choosePreset(preset)],
    ['leaving', lab.saveNow],
    ['check', () => lab.checkDevice([])],
    ['profile', () => lab.profile()],
    ['disk fails', () => Object.assign(shared, { problem: FULL })],
    ['disk works', () => Object.assign(shared, { problem: undefined })],
    set('optimizer.weightDecay', oneOf(['', -1, 0, 0.3, 2, 'much'])),
    set('task.trainExamples', oneOf([0, 10, 300, 1e9, Number.NaN])),
    set('maxSteps', oneOf([50, 300, 2000, -4, '<b>'])),
    set('task.p', oneOf([4, 7, 31, 37])),
    set('speed', oneOf([0, 500])),
    set('engine', oneOf(['auto', 'wasm', 'abacus'])),
    set('phases.grokked', oneOf([0.5, 0.95, 7])),
  ]);
}

async function play(seed: number, done: string[]): Promise<void> {
  const random = createRandom(seed, 'lab fuzz');
  const shared = createSharedStorage();
  const harness = inProcessLab(
    train,
    '?preset=small&maxSteps=300',
    inMemoryRunRepository(shared),
    HASTE,
  );
  const { lab, until } = harness;
  const problems: string[] = [];
  const look = () => {
    const problem = problemOf(lab.store.getState(), harness);
    if (problem) throw new Error(`${problem}, after ${done.length} acts`);
  };
  const open = new Map<number, string>();
  for (let i = 0; i < ACTIONS; i++) {
    const [words, act] = anyAct(random, harness, shared);
    done.push(words);
    open.set(i, words);
    void Promise.resolve(act()).finally(() => open.delete(i));
    look();
    if (random.uniform() < 0.7) await pause(random.integer(8));
    look();
  }
  // Steps and profiles that are still to come would pause the run below; that none hangs is looked at in the end.
  for (let i = 0; i < 1000 && open.size > 0; i++) await pause(5);
  // Whatever came before: it can be paused, lost, and made to go on to its end, which is saved, whole.
  shared.problem = undefined;
  lab.pause();
  await until('idle', 'paused', 'finished', 'failed', 'connecting');
  lab.setSetting('speed', 0);
  lab.setSetting('maxSteps', 700);
  lab.run();
  await until('running', 'finished');
  await pause(20);
  const before = lab.store.getState();
  if (before.status === 'running') harness.lose();
  const from = lab.store.getState().checkpointStep ?? 0;
  if (before.status === 'running' && from < before.step / 2 - 20)
    problems.push(`falls back to ${from}`);
  if (before.status === 'running') lab.run();
  await until('finished');
  if (lab.history.columns().step.at(-1) !== 700) problems.push('it has not got to its end');
  lab.reset();
  await pause(50);
  const repository = inMemoryRunRepository(shared);
  const { runs, unreadable } = await stored(repository.list());
  if (unreadable > 0 || runs.length === 0) problems.push('what is saved cannot be read');
  for (const { id } of runs) {
    const { summary, columns, checkpoint } = await stored(repository.read(id));
    const { step, trainLoss } = columns;
    if (checkpoint.step !== summary.checkpointStep)
      problems.push('a run with another’s checkpoint');
    if (!step.every((at, i) => trainLoss[i] === at / 10)) problems.push('a row kept wrongly');
  }
  harness.close();
  if (open.size > 0) problems.push(`never ended: ${[...open].join(' and ')}`);
  if (problems.length > 0) throw new Error(problems.slice(0, 3).join('\n'));
}

it('whatever a person does and whatever breaks, the lab stays sound, goes on, and keeps its runs', async () => {
  const seeds = Array.from({ length: ROUNDS }, (_, i) => i + 1);
  const outcomes = await Promise.all(
    seeds.map(async (seed) => {
      const done: string[] = [];
      return play(seed, done).then(
        () => '',
        (cause: Error) => `Seed ${seed}: ${cause.message}\n${done.join(', ')}`,
      );
    }),
  );
  expect(outcomes.filter(Boolean).join('\n\n')).toBe('');
}, 60_000);
