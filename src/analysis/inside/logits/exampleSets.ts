import { type DataConfig, datasetForConfig } from '../../../run/config/datasetForConfig';
import { pairTable } from '../../../tasks/pairs';

/** All pairs of a task by what a run does with them, each row-major [m, 3] = (a, b, label). */
export interface ExampleSets {
  readonly train: Int32Array;
  readonly test: Int32Array;
  /** Mirror images of training pairs that are left out of the test, as the network answers both alike. */
  readonly mirrors: Int32Array;
}

/** The pairs of a run by its seed and D. Mirror images have the labels of their training pairs. */
export function exampleSets(config: DataConfig): ExampleSets {
  const { tokens, train, test, mirrorsDropped } = datasetForConfig(config);
  if (mirrorsDropped === 0) return { train, test, mirrors: new Int32Array(0) };
  const labels = new Int32Array(tokens * tokens).fill(-1);
  const known = new Uint8Array(tokens * tokens);
  for (const examples of [train, test]) {
    for (let i = 0; i < examples.length; i += 3) {
      const [a, b] = [examples[i] as number, examples[i + 1] as number];
      known[a * tokens + b] = 1;
      if (examples === train) labels[b * tokens + a] = examples[i + 2] as number;
    }
  }
  const table = pairTable(config.task.op, config.task.p);
  const mirrors: number[] = [];
  for (let i = 0; i < table.length; i += 3) {
    const [a, b] = [table[i] as number, table[i + 1] as number];
    if (!known[a * tokens + b]) mirrors.push(a, b, labels[a * tokens + b] as number);
  }
  return { train, test, mirrors: Int32Array.from(mirrors) };
}
