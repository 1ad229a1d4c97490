import { startTimer } from '../../timeout';

/** When the queue is nudged while work is pending, in milliseconds after the last time; the last goes on. */
const NUDGES_MS = [0, 0, 1, 2, 4, 8, 16];

/**
 * `work`, a promise of the device (mapAsync, onSubmittedWorkDone), as soon as it is done. Firefox looks for what is done every
 * 100 ms (https://bugzilla.mozilla.org/show_bug.cgi?id=1870699), or whenever something is submitted: so nothing is submitted,
 * now and then, while the work is pending. A readback of 256 bytes takes 0.5 ms instead of 103 ms (Firefox 153, lavapipe). Elsewhere
 * an empty submission costs microseconds. To be deleted once Firefox polls by itself.
 */
export function promptly<T>(device: GPUDevice, work: Promise<T>): Promise<T> {
  let count = 0;
  let cancel: () => void;
  const wait = () => {
    const ms = NUDGES_MS[Math.min(count++, NUDGES_MS.length - 1)] as number;
    cancel = startTimer(ms, () => {
      device.queue.submit([]);
      wait();
    });
  };
  wait();
  return work.finally(() => cancel());
}
