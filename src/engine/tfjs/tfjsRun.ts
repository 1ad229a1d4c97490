import { dispose, grads, keep, type Tensor, type Tensor2D, tensor2d } from '@tensorflow/tfjs';
import type { OptimizerConfig } from '../../run/config/runConfig';
import { modelParameters } from '../../run/model/modelParameters';
import { startingState } from '../trainer/adamw';
import { exampleColumn } from '../trainer/member';
import type { Member, TrainerSpec, TrainingState, Weights } from '../trainer/trainer';
import { adamW, type ParameterState } from './adamW';
import { crossEntropy } from './crossEntropy';
import type { Tensors } from './networks';
import { NETWORKS, oneHot } from './networks';

/** One member of a trainer on tfjs. Every method must be called inside Backend.compute. */
export interface TfjsRun {
  /** One AdamW update; `step` counts from 1. */
  update(step: number, optimizer: OptimizerConfig): void;
  weights(): Tensors;
  /** The parts of a TrainingState. */
  state(): Record<keyof TrainingState, Tensors>;
  /** The gradient of the mean training loss, new tensors. */
  gradient(): Tensors;
  /** Logits [n, tokens] over the training or the test set, a new tensor. */
  logits(set: 'train' | 'test'): Tensor2D;
  dispose(): void;
}

/** Puts a member on the current backend. */
export function createTfjsRun({ model, tokens }: TrainerSpec, member: Member): TfjsRun {
  const names = modelParameters(model, tokens).map(({ name }) => name);
  const createNetwork = NETWORKS[model.kind];
  const constants: Tensor[] = [];
  const hold = (tensor: Tensor2D) => {
    constants.push(keep(tensor));
    return tensor;
  };
  const networks = {
    train: createNetwork(model, tokens, member.train, hold),
    test: member.test.length > 0 ? createNetwork(model, tokens, member.test, hold) : undefined,
  };
  const loss = crossEntropy(hold(oneHot(exampleColumn(member.train, 2), tokens)));

  const states = new Map<string, ParameterState>();
  const keepState = (name: string, { weight, m, v, compensation }: ParameterState) =>
    states.set(name, {
      weight: keep(weight),
      m: keep(m),
      v: keep(v),
      compensation: keep(compensation),
    });
  const start = startingState(member);
  for (const { name, rows, columns } of modelParameters(model, tokens)) {
    const tensorOf = (values: Weights) => tensor2d(values[name] as Float32Array, [rows, columns]);
    keepState(name, {
      weight: tensorOf(start.weights),
      m: tensorOf(start.m),
      v: tensorOf(start.v),
      compensation: tensorOf(start.compensation),
    });
  }

  const byName = (list: readonly Tensor[]) =>
    Object.fromEntries(names.map((name, i) => [name, list[i] as Tensor2D]));
  const part = (of: keyof ParameterState): Tensors =>
    Object.fromEntries(names.map((name) => [name, (states.get(name) as ParameterState)[of]]));
  const weights = () => part('weight');
  const lossGradient = grads((...list: Tensor[]) => loss(networks.train(byName(list))));
  const gradient = () => byName(lossGradient(Object.values(weights())));

  return {
    weights,
    state: () => ({
      weights: weights(),
      m: part('m'),
      v: part('v'),
      compensation: part('compensation'),
    }),
    gradient,
    update(step, optimizer) {
      for (const [name, slope] of Object.entries(gradient())) {
        const before = states.get(name) as ParameterState;
        keepState(name, adamW(before, slope, optimizer, step));
        dispose(before as unknown as Record<string, Tensor>);
      }
    },
    logits(set) {
      const network = networks[set];
      if (!network) throw new TypeError(`There is no ${set} set.`);
      return network(weights());
    },
    dispose() {
      dispose(constants);
      for (const tensors of states.values()) dispose(tensors as unknown as Record<string, Tensor>);
    },
  };
}
