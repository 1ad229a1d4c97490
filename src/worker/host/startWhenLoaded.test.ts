import { expect, it } from 'vitest';
import { startWhenLoaded } from './startWhenLoaded';

const message = (data: string) => ({ data }) as MessageEvent;

function scope() {
  const errors: unknown[] = [];
  const made: Parameters<typeof startWhenLoaded>[0] = {
    onmessage: null,
    reportError: (cause) => errors.push(cause),
  };
  return { made, errors };
}

it('keeps what is sent before the program has come, in its order', async () => {
  const { made, errors } = scope();
  const received: string[] = [];
  const started = startWhenLoaded(made, async () => ({
    start() {
      made.onmessage = ({ data }) => received.push(data);
    },
  }));
  for (const data of ['first', 'second']) made.onmessage?.(message(data));
  await started;
  made.onmessage?.(message('third'));
  expect([received, errors]).toEqual([['first', 'second', 'third'], []]);
});

it('reports a program that cannot be loaded, and one that cannot start', async () => {
  const { made, errors } = scope();
  const gone = new Error('There is no such file.');
  await startWhenLoaded(made, () => Promise.reject(gone));
  await startWhenLoaded(made, async () => ({
    start() {
      throw gone;
    },
  }));
  expect(errors).toEqual([gone, gone]);
});
