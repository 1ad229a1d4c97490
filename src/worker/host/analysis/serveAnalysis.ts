import { pairAnswers, pairProbabilities } from '../../../analysis/answers/pairAnswers';
import { type ExampleSets, exampleSets } from '../../../analysis/inside/logits/exampleSets';
import { insideFrame, insidePass } from '../../../engine/inside/insideFrame';
import { forwardPass } from '../../../engine/inside/pairNetwork';
import type { RunConfig } from '../../../run/config/runConfig';
import { isSymmetric } from '../../../run/model/symmetry';
import { pairSets } from '../../../tasks/pairSets';
import type { AnalysisCommand, AnalysisReport, Network } from '../../analysisProtocol';
import type { Port } from '../../protocol';
import { type AnsweredNetwork, readInside } from './readInside';

/** What a run does with its pairs. */
interface RunPairs {
  /** [tokens²]; −1 where a pair does not belong to the task. */
  readonly labels: Int16Array;
  readonly sets: () => ExampleSets;
}

/** The pairs of a run; those of the run before are remembered, as S5 takes a tenth of a second. */
function createRunPairs(): (config: RunConfig) => RunPairs {
  let known: (RunPairs & { readonly key: string }) | undefined;
  return ({ task, model, seed }) => {
    const spec = { ...task, seed, dropMirrors: isSymmetric(model) };
    const key = JSON.stringify(spec);
    if (known?.key !== key) {
      let sets: ExampleSets | undefined;
      known = {
        key,
        labels: pairSets(spec).labels,
        sets: () => {
          sets ??= exampleSets({ task, model, seed });
          return sets;
        },
      };
    }
    return known;
  };
}

/** Serves the analysis worker's end of the protocol: one network at a time, and questions about it. `now` in milliseconds. */
export function serveAnalysis(
  port: Port<AnalysisReport, AnalysisCommand>,
  now: () => number,
): void {
  const pairsOf = createRunPairs();
  let present: AnsweredNetwork | undefined;

  function analyse(ask: number, network: Network, isForInside = false): void {
    const { step, config, weights } = network;
    const began = now();
    present = undefined;
    const { labels, sets } = pairsOf(config);
    const tokens = Math.sqrt(labels.length);
    const inside = isForInside ? insidePass(config, weights) : undefined;
    const pass = inside ?? forwardPass(config.model, weights, tokens);
    const answers = pairAnswers(pass.logits, labels, tokens);
    if (!answers) {
      const problem = { code: 'not-finite', values: { step } } as const;
      port.postMessage({ type: 'failed', ask, problem });
      return;
    }
    present = { network, pass, insidePass: inside, sets };
    const columns = [answers.answers, answers.sureness, answers.labelProbabilities];
    port.postMessage(
      { type: 'answers', ask, answers, costMs: now() - began },
      columns.map(({ buffer }) => buffer as ArrayBuffer),
    );
  }

  function readPair(ask: number, pair: number): void {
    const tokens = present?.pass.network.tokens ?? 0;
    if (!present || !(pair >= 0 && pair < tokens ** 2)) {
      port.postMessage({ type: 'pair', ask });
      return;
    }
    const { step } = present.network;
    const probabilities = pairProbabilities(present.pass.logits, pair, tokens);
    port.postMessage({ type: 'pair', ask, step, probabilities }, [
      probabilities.buffer as ArrayBuffer,
    ]);
  }

  function presentNetwork(): AnsweredNetwork {
    if (!present) throw new Error('There is no network.');
    return present;
  }

  function measureInside(ask: number, key: readonly number[] | undefined): void {
    const began = now();
    const { network, insidePass: pass, sets } = presentNetwork();
    const frame = insideFrame(network.config, network.weights, { sets: sets(), key }, pass);
    port.postMessage({ type: 'inside', ask, frame, costMs: now() - began });
  }

  port.onmessage = ({ data }) => {
    try {
      if (data.type === 'network') analyse(data.ask, data.network, data.isForInside);
      else if (data.type === 'inside') measureInside(data.ask, data.key);
      else if (data.type === 'look') {
        const reading = readInside(presentNetwork(), data.question);
        port.postMessage({ type: 'look', ask: data.ask, reading });
      } else readPair(data.ask, data.pair);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      const problem = { code: 'analysis-failed', values: { cause } } as const;
      port.postMessage({ type: 'failed', ask: data.ask, problem });
    }
  };
}
