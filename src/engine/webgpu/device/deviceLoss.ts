import { EngineError } from '../../engineError';

/** Rejects what waits for a device once the device is lost. */
export interface DeviceWatch {
  /** Set once the device is lost. */
  readonly lost: EngineError | undefined;
  /** The outcome of `work`, or EngineError('device-lost') as soon as the device is lost, whichever comes first. */
  guard<T>(work: Promise<T>): Promise<T>;
}

const watches = new WeakMap<GPUDevice, DeviceWatch>();

/**
 * The one watch of a device. Not Promise.race with `device.lost`: that promise lives as long as the device, and every
 * race would leave its result hanging on it.
 */
export function watchDevice(device: GPUDevice): DeviceWatch {
  const known = watches.get(device);
  if (known) return known;
  let lost: EngineError | undefined;
  const waiting = new Set<(reason: EngineError) => void>();
  void device.lost.then(({ message }) => {
    lost = new EngineError('device-lost', 'device-lost', { cause: message });
    for (const reject of waiting) reject(lost);
    waiting.clear();
  });
  const watch: DeviceWatch = {
    get lost() {
      return lost;
    },
    guard: (work) =>
      new Promise((resolve, reject) => {
        if (lost) reject(lost);
        waiting.add(reject);
        work.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
  };
  watches.set(device, watch);
  return watch;
}
