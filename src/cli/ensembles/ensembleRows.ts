import type { EngineName, RunConfig } from '../../run/config/runConfig';
import { parseSettings } from '../arguments/optionValues';

/** Runs whose training side by side is compared with training them in turn: they differ by seed. */
export interface EnsembleRow {
  readonly name: string;
  readonly what: string;
  readonly engine: Extract<EngineName, 'webgpu' | 'wasm'>;
  readonly members: number;
  readonly config: () => RunConfig;
}

const preset =
  (name: string, ...sets: readonly string[]) =>
  () =>
    parseSettings(name, sets, []);

/** What `lab ensembles` measures. */
export const ENSEMBLE_ROWS: readonly EnsembleRow[] = [
  {
    name: 'wasm-quick',
    what: 'the preset Quick',
    engine: 'wasm',
    members: 64,
    config: preset('quick'),
  },
  {
    name: 'webgpu-p31',
    what: 'mlp with two tables, p = 31, d 32, h 64, 480 examples',
    engine: 'webgpu',
    members: 16,
    config: preset(
      'quick',
      'task.p=31',
      'task.trainExamples=480',
      'model.embedding=separate',
      'model.dModel=32',
      'model.dHidden=64',
    ),
  },
  {
    name: 'webgpu-small',
    what: 'the preset Small',
    engine: 'webgpu',
    members: 16,
    config: preset('small'),
  },
];
