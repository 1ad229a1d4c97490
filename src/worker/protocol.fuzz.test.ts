import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../run/config/parseConfig';
import type { RunConfig } from '../run/config/runConfig';
import type { RunError } from '../run/events/runError';
import type { Pull } from '../run/events/trainEvent';
import { failed, type Result } from '../run/result';
import { createRandom, type Random } from '../tasks/random';
import { connect } from './client';
import type { Training } from './host/host';
import { serve } from './host/serve';
import type { Command, Port, Report } from './protocol';
import { countingTraining, fakeHost, snapshotAt } from './testing/fakeHost';
import { reportJudge } from './testing/reportJudge';

const ROUNDS = 60;
const COMMANDS = 40;
/** Configs of this seed break after so many pulls, by a `failed` event or, where the number is odd, by throwing. */
const BREAKS = (seed: number) => (seed >= 10 ? seed : undefined);

const { config } = parseConfig([['preset', 'small']]);

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function* breaking(training: Training, after: number): Training {
  let pulls = 0;
  let pull: Pull | undefined;
  try {
    for (;;) {
      if (++pulls > after && after % 2 === 1) throw new Error('Injected.');
      const next = pulls > after ? undefined : await training.next(pull);
      if (next?.done) return;
      const failed = {
        type: 'failed',
        error: { kind: 'device-lost', code: 'device-lost', values: { cause: 'Gone.' } },
      } as const;
      pull = yield next?.value ?? failed;
      if (!next) return;
    }
  } finally {
    await training.return();
  }
}

/** Any command, most of them of the run started last, some of others that are or never were. */
function anyCommand(random: Random, begun: number): Command {
  const oneOf = <T>(list: readonly T[]): T => list[random.integer(list.length)] as T;
  const run = random.uniform() < 0.85 ? begun : random.integer(begun + 3);
  const made: readonly (() => Command)[] = [
    () => {
      const count = oneOf([1, 1, 1, 2, 3]);
      const maxSteps = oneOf([0, 1, 7, 60, 400]);
      const seed = oneOf([0, 0, 0, 10 + random.integer(12)]);
      const speed = oneOf([0, 0, 2000]);
      const one: RunConfig = { ...config, maxSteps: Math.max(1, maxSteps), seed, speed };
      const starts = random.uniform() < 0.3 ? { starts: Array(count).fill(snapshotAt(5)) } : {};
      return { type: 'start', run: begun + 1, configs: Array(count).fill(one), ...starts };
    },
    () => ({ type: 'resume', run }),
    () => ({ type: 'resume', run }),
    () => ({ type: 'pause', run }),
    () => ({ type: 'step', run, steps: 1 + random.integer(6) }),
    () => ({ type: 'set', run, settings: { weightDecay: random.uniform() } }),
    () => ({ type: 'set', run, settings: { maxSteps: 1 + random.integer(600) }, speed: 0 }),
    () => ({ type: 'set', run, settings: { trainExamples: 1 + random.integer(600) } }),
    () => ({ type: 'snapshot', run }),
    () => ({ type: 'weights', run }),
    () => ({ type: 'stop', run }),
    () => ({ type: 'check', check: random.integer(1000), files: [{}] }),
    () => ({ type: 'profile', profile: random.integer(1000), config }),
    () => ({ type: 'rates', ask: random.integer(1000), config }),
    () => ({ type: 'sweep', sweep: random.integer(3), protocol: 'scratch', cells: [] }),
    () => ({ type: oneOf(['sweepPause', 'sweepResume', 'sweepStop']), sweep: random.integer(4) }),
    () => ({ type: 'ping' }),
  ];
  return oneOf(made)();
}

interface Round {
  readonly commands: Command[];
  readonly reports: Report[];
}

/** One round of commands; throws where an answer is illegal or does not come. */
async function play(seed: number, { commands, reports }: Round): Promise<void> {
  const random = createRandom(seed, 'protocol fuzz');
  const { port1, port2 } = new MessageChannel();
  const freed: RunConfig[] = [];
  const counting = countingTraining([], freed, 1);
  let begun = 0;
  let made = 0;
  const problems: string[] = [];
  let measuring = 0;
  const measure = async () => {
    if (++measuring > 1) problems.push('Two measurements at once.');
    await pause(random.integer(3));
    measuring--;
  };
  const host = fakeHost({
    train(configs, signal, starts) {
      made += configs.length;
      const training = counting(configs, signal, starts);
      const after = BREAKS(configs[0]?.seed ?? 0);
      const driven = after ? breaking(training, after - 9) : training;
      const next = driven.next.bind(driven);
      return Object.assign(driven, {
        next(pull: Pull | undefined) {
          if (measuring > 0 && pull?.steps !== 0) problems.push('A step beside a measurement.');
          return next(pull);
        },
      });
    },
    // biome-ignore lint/correctness/useYield: it finds nothing
    async *check() {
      await measure();
    },
    async profile() {
      await measure();
      return failed({ kind: 'invalid', code: 'no-kernel-times', values: {} });
    },
    async rates() {
      await measure();
      return { fastest: 'wasm', rates: [], failures: [] };
    },
  });
  const configs = new Map<number, readonly RunConfig[]>();
  const judge = reportJudge(
    (run) => configs.get(run)?.length,
    (run) => commands.some((command) => command.type === 'step' && command.run === run),
  );
  serve(port1 as unknown as Port<Report, Command>, host);
  port2.on('message', (report: Report) => {
    reports.push(report);
    const problem = judge(report);
    if (problem) problems.push(problem);
  });
  const say = (command: Command) => {
    commands.push(command);
    if (command.type === 'start') {
      begun = command.run;
      configs.set(begun, command.configs);
    }
    port2.postMessage(command);
  };
  const until = async (what: string, holds: () => boolean) => {
    const late = performance.now() + 8000;
    while (!holds()) {
      if (performance.now() > late) throw new Error(`No ${what} within eight seconds.`);
      await pause(1);
    }
  };
  const count = (type: string) => reports.filter((report) => report.type === type).length;
  const asked = (type: string) => commands.filter((command) => command.type === type).length;
  try {
    for (let i = 0; i < COMMANDS; i++) {
      say(anyCommand(random, begun));
      if (random.uniform() < 0.6) await pause(random.integer(4));
    }
    // Whatever came before: a new run starts, goes on, pauses when asked, and is freed.
    const one = { ...config, maxSteps: 100_000, seed: 0, speed: 0 };
    say({ type: 'start', run: begun + 1, configs: [one] });
    const ofLast = (type: string) => (report: Report) =>
      report.type === type && 'run' in report && report.run === begun;
    say({ type: 'resume', run: begun });
    await until('resumed', () => reports.some(ofLast('resumed')));
    say({ type: 'pause', run: begun });
    await until('paused', () => reports.some(ofLast('paused')));
    say({ type: 'stop', run: begun });
    await pause(20);
    const before = reports.length;
    await pause(20);
    const late = reports.slice(before).find((report) => 'run' in report);
    if (late) throw new Error(`${late.type} of a run that was stopped`);
    await until('end of each run', () => freed.length === made);
    for (const [question, answers] of [
      ['ping', ['pong']],
      ['rates', ['rates']],
      ['check', ['checkDone', 'checkFailed']],
      ['profile', ['profileFailed']],
    ] as const) {
      const answered = () => answers.reduce((sum, type) => sum + count(type), 0);
      await until(`answer for each ${question}`, () => answered() === asked(question));
    }
    if (problems.length > 0) throw new Error(problems.join('\n'));
  } finally {
    port1.close();
    port2.close();
  }
}

const inShort = ({ commands, reports }: Round) =>
  [
    ...commands.map((command) => `> ${JSON.stringify(command).slice(0, 160)}`),
    ...reports.slice(-30).map((report) => `< ${JSON.stringify(report).slice(0, 160)}`),
  ].join('\n');

describe('commands in any order', () => {
  it('have legal answers, leave no run behind, and the next run starts, goes on and pauses', async () => {
    const seeds = Array.from({ length: ROUNDS }, (_, i) => i + 1);
    await Promise.all(
      seeds.map(async (seed) => {
        const round: Round = { commands: [], reports: [] };
        await play(seed, round).catch((cause) => {
          throw new Error(`Seed ${seed}: ${cause.message}\n${inShort(round)}`);
        });
      }),
    );
  }, 20_000);

  it('through the client: nothing of a run that is no more reaches the page', async () => {
    for (let seed = 1; seed <= 15; seed++) {
      const random = createRandom(seed, 'client fuzz');
      const { port1, port2 } = new MessageChannel();
      serve(
        port1 as unknown as Port<Report, Command>,
        fakeHost({ train: countingTraining([], [], 1) }),
      );
      const calls: string[] = [];
      const answers: Promise<Result<unknown, RunError>>[] = [];
      const sweeps: string[] = [];
      let active: number | undefined;
      let isLost = false;
      const client = connect(
        port2 as unknown as Port<Command, Report>,
        (report) => {
          const message = `Seed ${seed}: ${report.type} after ${calls.join()}`;
          if ('run' in report && !isLost) expect(report.run, message).toBe(active);
          expect(report.type, message).not.toBe('pong');
        },
        { now: () => 0, every: () => () => {} },
      );
      const actions = [
        () => {
          active = client.start([{ ...config, maxSteps: 300 }]);
        },
        () => {
          client.stop();
          active = undefined;
        },
        ...[client.resume, client.pause, client.snapshot, () => client.step(3)],
        () => client.set({ weightDecay: random.uniform() }),
        () => client.rates(config),
        () => {
          answers.push(client.profile(config, () => {}));
        },
        () => {
          answers.push(client.check([{}], () => {}));
        },
        () => {
          sweeps.push('under way');
          const at = sweeps.length - 1;
          const sweep = client.sweep('scratch', [], (event) => {
            sweeps[at] = event.type;
          });
          if (at > 0 && sweeps[at - 1] === 'under way') sweeps[at - 1] = 'replaced';
          if (random.uniform() < 0.3) return;
          sweep.stop();
          sweeps[at] = 'stopped';
        },
      ];
      for (let i = 0; i < 40; i++) {
        const at = random.integer(actions.length);
        calls.push(String(at));
        actions[at]?.();
        if (random.uniform() < 0.5) await pause(random.integer(3));
      }
      isLost = true;
      if (seed % 2 === 0) client.lost({ code: 'worker-silent', values: {} });
      else client.close();
      client.resume();
      for (const action of actions) action();
      client.close();
      // Each question has its answer, whatever became of the worker.
      for (const answer of await Promise.all(answers)) {
        expect(answer.ok || ['busy', 'invalid', 'worker-lost'].includes(answer.problem.kind)).toBe(
          true,
        );
      }
      expect(sweeps, calls.join()).not.toContain('under way');
      port1.close();
      port2.close();
    }
  }, 20_000);
});
