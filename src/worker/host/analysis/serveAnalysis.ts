import { pairAnswers, pairProbabilities } from '../../../analysis/answers/pairAnswers';
import { insideFrame } from '../../../engine/inside/insideFrame';
import { pairLogits } from '../../../engine/sweep/pairLogits';
import type { RunConfig } from '../../../run/config/runConfig';
import { isSymmetric } from '../../../run/model/symmetry';
import { type ExamplesSpec, examplesInOrder, pairSets } from '../../../tasks/pairSets';
import type { AnalysisCommand, AnalysisReport, Network } from '../../analysisProtocol';
import type { Port } from '../../protocol';
import { type AnsweredNetwork, readInside } from './readInside';

/** The labels of all pairs of a run; those of the run before are remembered, as S5 takes a tenth of a second. */
function createLabels() {
  let known: { readonly key: string; readonly examples: Int32Array } | undefined;
  return ({ task, model, seed }: RunConfig): Int16Array => {
    const { op, p, labels } = task;
    const spec: ExamplesSpec = { op, p, labels, seed };
    const key = JSON.stringify(spec);
    if (known?.key !== key) known = { key, examples: examplesInOrder(spec) };
    return pairSets({ ...task, seed, dropMirrors: isSymmetric(model) }, known.examples).labels;
  };
}

/** Serves the analysis worker's end of the protocol: one network at a time, and questions about it. `now` in milliseconds. */
export function serveAnalysis(
  port: Port<AnalysisReport, AnalysisCommand>,
  now: () => number,
): void {
  const labelsOf = createLabels();
  let present: AnsweredNetwork | undefined;

  function analyse(ask: number, network: Network): void {
    const { step, config, weights } = network;
    const began = now();
    present = undefined;
    const labels = labelsOf(config);
    const tokens = Math.sqrt(labels.length);
    const logits = pairLogits(config.model, weights, tokens);
    const answers = pairAnswers(logits, labels, tokens);
    if (!answers) {
      const problem = { code: 'not-finite', values: { step } } as const;
      port.postMessage({ type: 'failed', ask, problem });
      return;
    }
    present = { network, tokens, logits };
    const columns = [answers.answers, answers.sureness, answers.labelProbabilities];
    port.postMessage(
      { type: 'answers', ask, answers, costMs: now() - began },
      columns.map(({ buffer }) => buffer as ArrayBuffer),
    );
  }

  function readPair(ask: number, pair: number): void {
    if (!present || !(pair >= 0 && pair < present.tokens ** 2)) {
      port.postMessage({ type: 'pair', ask });
      return;
    }
    const { network, tokens, logits } = present;
    const { step } = network;
    const probabilities = pairProbabilities(logits, pair, tokens);
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
    const { config, weights } = presentNetwork().network;
    const frame = insideFrame(config, weights, { key });
    port.postMessage({ type: 'inside', ask, frame, costMs: now() - began });
  }

  port.onmessage = ({ data }) => {
    try {
      if (data.type === 'network') analyse(data.ask, data.network);
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
