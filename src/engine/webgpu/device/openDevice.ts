import { EngineError } from '../../engineError';
import { startTimer, withTimeout } from '../../timeout';

/** A WebGPU device and what it runs on. */
export interface OpenDevice {
  readonly device: GPUDevice;
  /** WebGPU is computed on the processor. */
  readonly software: boolean;
  /** The adapter's name, e.g. "nvidia hopper"; empty where it has none. */
  readonly gpu: string;
}

const SOFTWARE = /swiftshader|llvmpipe|lavapipe|softpipe|basic render|software/i;

/** Limits worth raising to what the adapter has; the rest of the lab (TensorFlow.js included) needs no others. */
const LIMITS = [
  'maxBufferSize',
  'maxStorageBufferBindingSize',
  'maxComputeWorkgroupStorageSize',
  'maxComputeWorkgroupsPerDimension',
  'maxComputeInvocationsPerWorkgroup',
  'maxComputeWorkgroupSizeX',
] as const;

/** What is asked for where the adapter has it: the profile's clock. */
const FEATURES = ['timestamp-query'] as const satisfies readonly GPUFeatureName[];

/**
 * Some drivers hang when they are asked. The slowest that answer take two or three seconds for an adapter, for which the
 * page waits. A device is waited for only by runs on WebGPU.
 */
const ADAPTER_TIMEOUT_MS = 5000;
const DEVICE_TIMEOUT_MS = 15_000;

/** Asked, and silent so far: not waited for again before they have answered. */
const unresponsive = new WeakSet<GPU>();

/** Why there is no adapter: none was found, or the one asked has not answered in time. */
export const missingAdapterCode = (gpu: GPU): 'no-adapter' | 'adapter-timeout' =>
  unresponsive.has(gpu) ? 'adapter-timeout' : 'no-adapter';

async function requestAdapter(gpu: GPU): Promise<GPUAdapter | null> {
  if (unresponsive.has(gpu)) return null;
  try {
    const asked = gpu.requestAdapter({ powerPreference: 'high-performance' });
    const answer = await withTimeout(ADAPTER_TIMEOUT_MS, asked, { startTimer });
    if (answer === undefined) {
      unresponsive.add(gpu);
      const hasAnswered = () => unresponsive.delete(gpu);
      asked.then(hasAnswered, hasAnswered);
    }
    return answer ?? null;
  } catch {
    return null; // Firefox throws where others answer null
  }
}

/** Whether an adapter computes on the processor. */
function isSoftware(info: GPUAdapterInfo): boolean {
  const names = [info.vendor, info.architecture, info.device, info.description].join(' ');
  return info.isFallbackAdapter === true || SOFTWARE.test(names);
}

const adapterName = (info: GPUAdapterInfo): string =>
  info.description || [info.vendor, info.architecture].filter(Boolean).join(' ');

/** The adapter that openDevice would use, described; undefined where there is none. */
export async function probeAdapter(
  gpu: GPU | undefined,
): Promise<Omit<OpenDevice, 'device'> | undefined> {
  const adapter = gpu ? await requestAdapter(gpu) : null;
  if (!adapter) return undefined;
  const { info } = adapter;
  return { software: isSoftware(info), gpu: adapterName(info) };
}

/** The device, or EngineError('no-webgpu'), whether the browser rejects, throws or never answers. */
async function requestDevice(adapter: GPUAdapter): Promise<GPUDevice> {
  const requiredLimits = Object.fromEntries(LIMITS.map((name) => [name, adapter.limits[name]]));
  const requiredFeatures = FEATURES.filter((name) => adapter.features.has(name));
  const refused = (cause: unknown) =>
    new EngineError('no-webgpu', 'device-refused', { cause: String(cause) });
  let asked: Promise<GPUDevice>;
  let device: GPUDevice | undefined;
  try {
    asked = adapter.requestDevice({ requiredLimits, requiredFeatures });
    device = await withTimeout(DEVICE_TIMEOUT_MS, asked, { startTimer });
  } catch (cause) {
    throw refused(cause);
  }
  if (device) return device;
  // One that comes late would hold its memory as long as the page lives.
  asked.then(
    (late) => late.destroy(),
    () => undefined,
  );
  throw new EngineError('no-webgpu', 'device-timeout', {});
}

/** Opens the best device. Throws EngineError('no-webgpu'). */
export async function openDevice(gpu: GPU | undefined): Promise<OpenDevice> {
  if (!gpu) throw new EngineError('no-webgpu', 'webgpu-missing', {});
  const adapter = await requestAdapter(gpu);
  if (!adapter) {
    throw new EngineError('no-webgpu', missingAdapterCode(gpu), {});
  }
  const { info } = adapter;
  const device = await requestDevice(adapter);
  return {
    device,
    software: isSoftware(info),
    gpu: adapterName(info),
  };
}
