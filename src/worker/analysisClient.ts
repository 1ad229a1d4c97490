import type { AnalysisProblem } from '../analysis/analysisProblem';
import type { PairAnswers } from '../analysis/answers/pairAnswers';
import type { InsideFrame } from '../analysis/inside/frame';
import { failed, ok, type Result } from '../run/result';
import type {
  AnalysisCommand,
  AnalysisReport,
  LookQuestion,
  LookReading,
  Network,
} from './analysisProtocol';
import type { Port } from './protocol';

/** What the worker found out about a network, and how long it took. */
export interface NetworkAnswers {
  readonly answers: PairAnswers;
  readonly costMs: number;
}

/** The probabilities of all answers to one pair, by the network of a step. */
export interface PairReading {
  readonly step: number;
  readonly probabilities: Float32Array;
}

/** The page's end of the analysis worker's protocol. Nothing rejects. */
export interface AnalysisClient {
  /** Gives the worker a network, in place of the one before; `isForInside`: `inside` and `look` will be asked of it. */
  analyse(
    network: Network,
    isForInside?: boolean,
  ): Promise<Result<NetworkAnswers, AnalysisProblem>>;
  /** All answers to one pair by the network that it was given last; undefined where there is none. */
  pair(pair: number): Promise<PairReading | undefined>;
  /** All measures of the network that it was given last, by frozen key frequencies where there are any. */
  inside(key?: readonly number[]): Promise<Result<InsideFrame, AnalysisProblem>>;
  /** A closer look into the network that it was given last. */
  look(question: LookQuestion): Promise<Result<LookReading, AnalysisProblem>>;
  /** The worker is known to be dead: whoever waits is told, and nothing more is asked. */
  lost(problem: AnalysisProblem): void;
  close(): void;
}

/** Calls `action` once after `ms`, unless the returned function is called first. */
type After = (ms: number, action: () => void) => () => void;

/** The largest transformer of the lab takes some seconds on a slow phone; a worker without an answer for so long is dead. */
const TIMEOUT_MS = 60_000;

/** Why a report is not the one that was waited for. */
function problemOf(report: AnalysisReport): AnalysisProblem {
  if (report.type === 'failed') return report.problem;
  return { code: 'analysis-failed', values: { cause: `An answer of type ${report.type}.` } };
}

export function connectAnalysis(
  port: Port<AnalysisCommand, AnalysisReport>,
  after: After,
): AnalysisClient {
  let dead: AnalysisProblem | undefined;
  let asked = 0;
  const waiting = new Map<number, (report: AnalysisReport) => void>();

  port.onmessage = ({ data }) => {
    const answer = waiting.get(data.ask);
    waiting.delete(data.ask);
    answer?.(data);
  };

  function ask(command: (ask: number) => AnalysisCommand): Promise<AnalysisReport> {
    const id = ++asked;
    if (dead) return Promise.resolve({ type: 'failed', ask: id, problem: dead });
    return new Promise((resolve) => {
      const cancel = after(TIMEOUT_MS, () =>
        lost({ code: 'too-slow', values: { ms: TIMEOUT_MS } }),
      );
      waiting.set(id, (report) => {
        cancel();
        resolve(report);
      });
      port.postMessage(command(id));
    });
  }

  function lost(problem: AnalysisProblem): void {
    dead ??= problem;
    for (const [id, answer] of [...waiting]) {
      waiting.delete(id);
      answer({ type: 'failed', ask: id, problem });
    }
  }

  return {
    async analyse(network, isForInside) {
      const report = await ask((id) => ({ type: 'network', ask: id, network, isForInside }));
      if (report.type === 'answers') return ok({ answers: report.answers, costMs: report.costMs });
      return failed(problemOf(report));
    },
    async pair(pair) {
      const report = await ask((id) => ({ type: 'pair', ask: id, pair }));
      if (report.type !== 'pair') return undefined;
      const { step, probabilities } = report;
      return step === undefined || !probabilities ? undefined : { step, probabilities };
    },
    async inside(key) {
      const report = await ask((id) => ({ type: 'inside', ask: id, key }));
      return report.type === 'inside' ? ok(report.frame) : failed(problemOf(report));
    },
    async look(question) {
      const report = await ask((id) => ({ type: 'look', ask: id, question }));
      return report.type === 'look' ? ok(report.reading) : failed(problemOf(report));
    },
    lost,
    close: () => lost({ code: 'closed', values: {} }),
  };
}
