import type { CheckResult, Deviations, Parting } from '../../run/events/checkResult';
import type {
  EngineFacts,
  EngineFallback,
  EngineRate,
  EngineRates,
  InsteadOfExpected,
} from '../../run/events/engineInfo';
import { enginesText, trainingText } from '../en/engines';
import { groupedNumber, localizedDecimal, plainNumber, rateText } from '../format/numbers';
import { codedText, type TextsOf } from './codedText';
import { engineNameText, runErrorText } from './runErrors';

/** A GPU, e.g. "nvidia hopper" or "SwiftShader (software)". */
export function gpuText({ gpu, software }: { gpu: string; software: boolean }): string {
  const name = gpu || enginesText.unnamedGpu;
  return software ? enginesText.software({ gpu: name }) : name;
}

/** An engine and what it computes on, e.g. "WebGPU on nvidia hopper". */
export function engineText({ name, gpu = '', software, build, threads }: EngineFacts): string {
  if (name === 'webgpu')
    return enginesText.onGpu({ engine: 'WebGPU', gpu: gpuText({ gpu, software }) });
  if (name === 'tfjs-webgpu') return `${engineNameText(name)}, ${gpuText({ gpu, software })}`;
  if (name === 'tfjs-wasm' || name === 'tfjs-cpu') return engineNameText(name);
  const engine = build === 'relaxed' ? 'WebAssembly SIMD (relaxed)' : 'WebAssembly SIMD';
  return threads ? enginesText.inThreads({ engine, threads }) : engine;
}

const INSTEAD: Readonly<Record<InsteadOfExpected, () => string>> = {
  wasm: () => enginesText.wasmInstead,
  tfjs: () => enginesText.tfjsInstead,
  'plain-javascript': () => enginesText.plainInstead,
  'members-in-one-thread': () => enginesText.allInOneThread,
  'one-thread': () => enginesText.oneThread,
};

/** Why another engine trains than one would expect. */
export const fallbackText = ({ failures, instead }: EngineFallback): string =>
  [...failures.map(runErrorText), INSTEAD[instead]()].join(' ');

const rateParams = ({ name, stepsPerSecond }: EngineRate) => ({
  engine: engineNameText(name),
  rate: rateText(stepsPerSecond),
});

/** Why the fastest engine is taken, and what the others reach. */
export function engineRatesText({ fastest, rates, failures }: EngineRates): string {
  const [first, ...others] = rates;
  const failed = failures.map(runErrorText);
  // A run that does not fit is refused, not handed to another engine; `auto`: none was timed.
  const nothingInstead =
    fastest === 'auto' || failures.some(({ kind }) => kind === 'out-of-memory');
  if (!first && nothingInstead) return failed.join(' ');
  if (!first) return [...failed, enginesText.tfjsInstead].join(' ');
  if (others.length === 0) return [...failed, enginesText.makes(rateParams(first))].join(' ');
  const slower = others.map((rate) =>
    (rate.atMost ? enginesText.atMost : enginesText.slower)(rateParams(rate)),
  );
  return [enginesText.fastest(rateParams(first)), ...slower, ...failed].join(' ');
}

const errorText = (error: number) => localizedDecimal(error.toPrecision(2));

const partingParams = ({ step, example, unit, share }: Parting) => ({
  step: groupedNumber(step),
  example: groupedNumber(example + 1),
  unit: groupedNumber(unit + 1),
  share: errorText(share),
});

/** Where a run that passed has left its reference; undefined where it never did. */
export const partingText = ({ parting }: Pick<CheckResult, 'parting'>): string | undefined =>
  parting && trainingText.parted(partingParams(parting));

const DEVIATIONS: TextsOf<Deviations> = {
  gradient: ({ error, allowed }) =>
    trainingText.gradientOff({ error: errorText(error), allowed: plainNumber(allowed) }),
  loss: ({ error, allowed }) =>
    trainingText.lossOff({ error: errorText(error), allowed: plainNumber(allowed) }),
  statistics: ({ error, allowed }) =>
    trainingText.statisticsOff({ error: errorText(error), allowed: plainNumber(allowed) }),
  update: ({ error, allowed }) =>
    trainingText.updateOff({ error: errorText(error), allowed: plainNumber(allowed) }),
  trajectory: ({ error, allowed }) =>
    trainingText.trajectoryOff({ error: errorText(error), allowed: plainNumber(allowed) }),
  parting: (parting) => trainingText.partedFar(partingParams(parting)),
  accuracy: ({ error, allowed }) =>
    trainingText.accuracyOff({ error: errorText(error), allowed: Math.floor(allowed) }),
};

/** Why a reference run failed on an engine; undefined where it passed. */
export function checkFailureText({
  error,
  deviations,
}: Pick<CheckResult, 'error' | 'deviations'>): string | undefined {
  if (error) return runErrorText(error);
  return deviations?.map((each) => codedText<Deviations>(DEVIATIONS, each)).join(' ');
}
