import { pairAnswers, pairProbabilities } from '../../../analysis/answers/pairAnswers';
import { pairLogits } from '../../../engine/sweep/pairLogits';
import type { RunConfig } from '../../../run/config/runConfig';
import { isSymmetric } from '../../../run/model/symmetry';
import { type ExamplesSpec, examplesInOrder, pairSets } from '../../../tasks/pairSets';
import type { AnalysisCommand, AnalysisReport, Network } from '../../analysisProtocol';
import type { Port } from '../../protocol';

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
  let present: { readonly step: number; readonly tokens: number; readonly logits: Float32Array };
  let hasNetwork = false;

  function analyse(ask: number, { step, config, weights }: Network): void {
    const began = now();
    hasNetwork = false;
    const labels = labelsOf(config);
    const tokens = Math.sqrt(labels.length);
    const logits = pairLogits(config.model, weights, tokens);
    const answers = pairAnswers(logits, labels, tokens);
    if (!answers) {
      const problem = { code: 'not-finite', values: { step } } as const;
      port.postMessage({ type: 'failed', ask, problem });
      return;
    }
    present = { step, tokens, logits };
    hasNetwork = true;
    const columns = [answers.answers, answers.sureness, answers.labelProbabilities];
    port.postMessage(
      { type: 'answers', ask, answers, costMs: now() - began },
      columns.map(({ buffer }) => buffer as ArrayBuffer),
    );
  }

  function readPair(ask: number, pair: number): void {
    if (!hasNetwork || !(pair >= 0 && pair < present.tokens ** 2)) {
      port.postMessage({ type: 'pair', ask });
      return;
    }
    const { step, tokens, logits } = present;
    const probabilities = pairProbabilities(logits, pair, tokens);
    port.postMessage({ type: 'pair', ask, step, probabilities }, [
      probabilities.buffer as ArrayBuffer,
    ]);
  }

  port.onmessage = ({ data }) => {
    try {
      if (data.type === 'network') analyse(data.ask, data.network);
      else readPair(data.ask, data.pair);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      const problem = { code: 'analysis-failed', values: { cause } } as const;
      port.postMessage({ type: 'failed', ask: data.ask, problem });
    }
  };
}
