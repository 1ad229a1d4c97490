import type { Port } from '../../run/port';
import { runErrorOf } from '../runErrorOf';
import { createWasmTrainer, type WasmTrainer } from '../wasm/createWasmTrainer';
import type { PoolCommand, PoolReport } from './poolProtocol';

/** Serves a pool worker's end of its line: trains a share of the members of an ensemble on the calling thread. */
export function servePool(port: Port<PoolReport, PoolCommand>): void {
  let trainer: WasmTrainer | undefined;
  let done = Promise.resolve();

  async function answer(command: PoolCommand): Promise<unknown> {
    if (command.type === 'create') {
      trainer = await createWasmTrainer(command.spec, command.build);
      return trainer.build;
    }
    if (!trainer) throw new Error(`It was asked to ${command.method} before it had members.`);
    const method = trainer[command.method] as (...args: readonly unknown[]) => unknown;
    return method(...command.args);
  }

  async function obey(command: PoolCommand): Promise<void> {
    const { call } = command;
    try {
      port.postMessage({ type: 'answer', call, value: await answer(command) });
    } catch (cause) {
      port.postMessage({ type: 'failed', call, error: runErrorOf(cause) });
    }
  }

  port.onmessage = ({ data }) => {
    done = done.then(() => obey(data));
  };
}
