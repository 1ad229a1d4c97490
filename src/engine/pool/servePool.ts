import type { Port } from '../../run/events/port';
import { toRunError } from '../engineError';
import { createWasmTrainer, type WasmTrainer } from '../wasm/createWasmTrainer';
import { createWasmShare, transferList, type WasmShare } from '../wasm/wasmShare';
import type { PoolCommand, PoolReport, ShareResult } from './pool';

/** What is sent back: a value, and what of it is transferred. */
interface Reply {
  readonly value: unknown;
  readonly transfer?: ArrayBuffer[];
}

/**
 * Serves a pool worker's end of its line: trains a share of the members of an ensemble on the calling thread, or sums up a
 * share of the examples of a single run.
 */
export function servePool(port: Port<PoolReport, PoolCommand>): void {
  let trainer: WasmTrainer | undefined;
  let share: WasmShare | undefined;
  let done = Promise.resolve();

  async function reply(command: PoolCommand): Promise<Reply> {
    if (command.type === 'create') {
      trainer = await createWasmTrainer(command.spec, command.build);
      return { value: trainer.build };
    }
    if (command.type === 'share') {
      const { spec, shards, range, build } = command.order;
      share = await createWasmShare(spec, shards, range, build);
      return { value: share.build };
    }
    if (command.type === 'sum') {
      if (!share) throw new Error('It was asked to sum up before it had a share.');
      const { letter, measured } = command;
      const value: ShareResult = { buffers: letter, statistics: share.sum(letter, measured) };
      return { value, transfer: transferList(letter) };
    }
    if (!trainer) throw new Error(`It was asked to ${command.method} before it had members.`);
    const method = trainer[command.method] as (...args: readonly unknown[]) => unknown;
    return { value: await method(...command.args) };
  }

  async function execute(command: PoolCommand): Promise<void> {
    const { call } = command;
    try {
      const { value, transfer } = await reply(command);
      port.postMessage({ type: 'answer', call, value }, transfer);
    } catch (cause) {
      port.postMessage({ type: 'failed', call, error: toRunError(cause) });
    }
  }

  port.onmessage = ({ data }) => {
    done = done.then(() => execute(data));
  };
}
