import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { createMember } from '../../src/engine/trainer/member';
import type { RunConfig } from '../../src/run/config/runConfig';
import { modelParameters } from '../../src/run/model/modelParameters';
import type { ContenderName } from '../contenders';
import type { Answer, Started } from '../protocol';
import type { Contender } from './contender';
import program from './pytorch.py?raw';

/** What the program answers: as the browser's contenders do, and first of all which PyTorch there is. */
type Reply = Answer | { readonly torch: string };

/** A Python that answers each line with a line. */
interface Python {
  ask(question: unknown): Promise<Reply>;
  end(): void;
}

/** Where a Python with PyTorch may be: Debian's own is often not the first in the path. */
const PYTHONS = ['python3', '/usr/bin/python3'] as const;

function startPython(
  command: string,
  threads: number,
): Python & { readonly hello: Promise<Reply> } {
  const child: ChildProcess = spawn(command, ['-c', program, String(threads)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, OMP_NUM_THREADS: `${threads}`, OPENBLAS_NUM_THREADS: `${threads}` },
  });
  const waiting: ((reply: Reply) => void)[] = [];
  const next = () => new Promise<Reply>((resolve) => waiting.push(resolve));
  const gone = (error: string) => {
    for (const resolve of waiting.splice(0)) resolve({ error });
  };
  child.on('error', () => gone('There is no python3 here.'));
  child.on('exit', () => gone('Python ended by itself.'));
  child.stdin?.on('error', () => gone('Python ended by itself.'));
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) =>
      waiting.shift()?.(JSON.parse(line)),
    );
  }
  return {
    hello: next(),
    ask(question) {
      const reply = next();
      child.stdin?.write(`${JSON.stringify(question)}\n`);
      return reply;
    },
    end: () => child.kill(),
  };
}

/** What a config trains and starts from, as the program wants it. */
function taskOf({ model, optimizer, ...config }: RunConfig, steps: number) {
  const { member, dataset } = createMember({ model, optimizer, ...config });
  const parameters = modelParameters(model, dataset.tokens).map(
    ({ name, rows, columns, vector }) => ({
      name,
      shape: vector ? [columns] : [rows, columns],
      values: [...(member.weights[name] ?? [])],
    }),
  );
  return {
    start: {
      model,
      optimizer,
      tokens: dataset.tokens,
      examples: [...member.train],
      parameters,
      steps,
    },
  };
}

/** The first Python that has a PyTorch worth comparing with, and what it says of it. Errors: Error with why there is none. */
async function findPytorch(
  pythons: readonly string[],
): Promise<{ readonly command: string; readonly torch: string }> {
  const reasons: string[] = [];
  for (const command of pythons) {
    const probe = startPython(command, 1);
    const hello = await probe.hello;
    probe.end();
    if ('torch' in hello) return { command, torch: hello.torch };
    reasons.push('error' in hello ? hello.error : 'Python answered something else.');
  }
  // That there is no second Python is no reason; that it has no PyTorch either says nothing new.
  throw new Error(
    reasons.find((one) => one !== reasons[0] && !one.startsWith('There is no')) ?? reasons[0],
  );
}

/**
 * PyTorch on one thread of the processor and on all, with its version, its BLAS and how fast its matrix product is. Errors: Error with why
 * there is none, or none to compare with.
 */
export async function createPytorchContenders(
  pythons: readonly string[] = PYTHONS,
  cores = availableParallelism(),
): Promise<{ contenders: readonly Contender[]; version: string }> {
  const { command, torch } = await findPytorch(pythons);
  const contenders = [
    pytorchContender('pytorch', command, 1),
    pytorchContender('pytorch-cores', command, cores),
  ];
  return { contenders, version: torch };
}

function pytorchContender(name: ContenderName, command: string, threads: number): Contender {
  let python: ReturnType<typeof startPython> | undefined;

  async function ask<T extends Started | number>(
    question: unknown,
    field: 'started' | 'msPerStep',
  ) {
    const reply = (await python?.ask(question)) ?? { error: 'It has not been started.' };
    if ('error' in reply) throw new Error(reply.error);
    return (reply as Record<typeof field, unknown>)[field] as T;
  }
  return {
    name,
    async start(config, steps) {
      python = startPython(command, threads);
      await python.hello;
      return ask<Started>(taskOf(config, steps), 'started');
    },
    time: (budgetMs, stepsAtMost) => ask<number>({ time: { budgetMs, stepsAtMost } }, 'msPerStep'),
    async stop() {
      python?.end();
      python = undefined;
    },
  };
}
