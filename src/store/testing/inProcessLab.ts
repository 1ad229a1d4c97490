import { MessageChannel } from 'node:worker_threads';
import { connect } from '../../worker/client';
import type { Host } from '../../worker/host/host';
import { serve } from '../../worker/host/serve';
import type { Command, Port, Report } from '../../worker/protocol';
import { fakeHost } from '../../worker/testing/fakeHost';
import { createLab } from '../createLab';
import type { Lab } from '../lab';
import type { RunRepository } from '../persistence/runRepository';

/** The real store, client and session in one process, joined by a channel of messages; time is real. */
export interface InProcessLab {
  readonly lab: Lab;
  /** Every report that the store was handed. */
  readonly reports: Report[];
  /** The current worker dies: it sends and receives nothing any more. */
  lose(): void;
  /** Resolves once the lab's status is one of these; rejects after fifteen seconds. */
  until(...statuses: string[]): Promise<void>;
  close(): void;
}

/** `haste`: how much faster the page's own time goes than ours. */
export function inProcessLab(
  train: Host['train'],
  search: string,
  repository?: RunRepository,
  haste = 1,
): InProcessLab {
  const reports: Report[] = [];
  let end = () => {};
  let lose = () => {};
  const lab = createLab({
    search,
    ...(repository ? { repository } : {}),
    replaceUrl: () => {},
    clock: {
      now: () => performance.now() * haste,
      after(ms, action) {
        const timer = setTimeout(action, ms / haste);
        return () => clearTimeout(timer);
      },
    },
    createClient(listener) {
      const { port1, port2 } = new MessageChannel();
      let signals: { aborted: boolean }[] = [];
      const doomed: Host['train'] = (configs, signal, starts) => {
        signals.push(signal as { aborted: boolean });
        return train(configs, signal, starts);
      };
      serve(port1 as unknown as Port<Report, Command>, fakeHost({ train: doomed }));
      const client = connect(
        port2 as unknown as Port<Command, Report>,
        (report) => {
          reports.push(report);
          listener(report);
        },
        { now: () => 0, every: () => () => {} },
      );
      const close = () => {
        port1.close();
        port2.close();
        for (const signal of signals) signal.aborted = true;
        signals = [];
      };
      end = close;
      lose = () => {
        close();
        client.lost({ code: 'worker-stopped', values: { cause: undefined } });
      };
      return {
        ...client,
        close() {
          client.close();
          close();
        },
      };
    },
  });
  return {
    lab,
    reports,
    lose: () => lose(),
    async until(...statuses) {
      const late = performance.now() + 15_000;
      while (!statuses.includes(lab.store.getState().status)) {
        const { status, error } = lab.store.getState();
        if (performance.now() > late) throw new Error(`Still ${status} (${error?.code}).`);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
    close: () => end(),
  };
}
