import type { Environment } from '../environment';
import { type OpenDevice, openDevice } from '../webgpu/openDevice';
import type { StartedEngine } from './engine';

/** Runs `use` with the shared device, or with one opened now, which goes when it fails or its trainer is disposed of. */
export async function withDevice(
  environment: Environment,
  use: (opened: OpenDevice) => Promise<StartedEngine>,
): Promise<StartedEngine> {
  if (environment.device) return use(environment.device);
  const opened = await openDevice(environment.gpu);
  try {
    const started = await use(opened);
    const dispose = started.trainer.dispose.bind(started.trainer);
    started.trainer.dispose = () => {
      dispose();
      opened.device.destroy();
    };
    return started;
  } catch (error) {
    opened.device.destroy();
    throw error;
  }
}
