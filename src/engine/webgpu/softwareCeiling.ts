import { engineLabel } from '../../run/events/engineInfo';
import type { Ceiling } from '../calibration/calibrator';
import type { Environment } from '../environment';
import { VEC } from '../trainer/paddedLayout';
import { stepFlops } from '../trainer/stepFlops';
import type { TrainerSpec } from '../trainer/trainer';
import { createGpuProgram, type Dispatch } from './device/gpuProgram';
import { type OpenDevice, openDevice, probeAdapter } from './device/openDevice';
import { activations, type Matrix } from './matrix';
import { createProducts } from './products';
import { timeBatch } from './profiling/kernelClock';
import { rowSpace, uploadRowSpace } from './rowSpace';

/** The product that is timed, a few milliseconds long: rows × inner by inner × columns. */
const [ROWS, INNER, COLUMNS] = [128, 128, 128];
/** And one that is nearly nothing but a dispatch, of which many are submitted at once. */
const TINY = 8;
const TINY_COUNT = 16;
/** Each is repeated for so long, but so often at least; the best time counts. */
const ROUNDS_MS = 25;
const MIN_ROUNDS = 3;
/** Dispatches of the shortest step there is. */
const MIN_DISPATCHES = 8;
/**
 * How far the reckoning may be out before the bound is none: training's own tiles make up to three times as many
 * operations a second as the small ones timed here, and other programs may have slowed the timing down.
 */
const MARGIN = 4;

/** What a device makes of a matrix product. */
interface ProductSpeed {
  readonly flopsPerMs: number;
  /** One of many nearly empty dispatches. */
  readonly tinyMs: number;
}

async function productSpeed({ device }: OpenDevice, now: () => number): Promise<ProductSpeed> {
  const program = createGpuProgram(device, 0);
  // Small tiles: their kernel is compiled in a quarter of the time of the large ones that training uses.
  const { plain } = createProducts(program, 1, { tile: 4, splits: 1 });

  function product(rows: number, inner: number, columns: number): Promise<Dispatch> {
    const matrix = (height: number, width: number) =>
      activations(program.buffer(height * width), width);
    const b: Matrix = {
      ...matrix(inner, columns),
      byMember: { rows: inner, member4: (inner * columns) / VEC },
    };
    const space = uploadRowSpace(program, rowSpace([rows]));
    return plain('calibration', matrix(rows, inner), b, matrix(rows, columns), space);
  }

  /** Milliseconds of one dispatch among `count`, in the best round. */
  async function dispatchMs(dispatch: Dispatch, count: number): Promise<number> {
    let best = Number.POSITIVE_INFINITY;
    const start = now();
    for (let round = 0; round < MIN_ROUNDS || now() - start < ROUNDS_MS; round++) {
      const ms = await timeBatch(device, now, { dispatch, repeats: count });
      best = Math.min(best, ms / count);
    }
    return best;
  }

  try {
    const tinyMs = await dispatchMs(await product(TINY, TINY, TINY), TINY_COUNT);
    const productMs = await dispatchMs(await product(ROWS, INNER, COLUMNS), 1);
    return { flopsPerMs: (2 * ROWS * INNER * COLUMNS) / productMs, tinyMs };
  } finally {
    program.destroy();
  }
}

/** Opens the device for the measurement where nobody shares one. */
async function softwareSpeed(environment: Environment): Promise<ProductSpeed> {
  if (environment.device) return productSpeed(environment.device, environment.now);
  const opened = await openDevice(environment.gpu);
  try {
    return await productSpeed(opened, environment.now);
  } finally {
    opened.device.destroy();
  }
}

/**
 * Steps per second that this engine cannot exceed on a software adapter, where setting a model up and making one step of
 * it can take seconds. One matrix product is timed, once, and a step's products and dispatches are reckoned from it.
 * Undefined on real GPUs, and where there is no adapter: there only training tells.
 */
export function softwareCeiling(
  environment: Environment,
): (spec: TrainerSpec) => Promise<Ceiling | undefined> {
  const adapter = Promise.resolve(environment.device ?? probeAdapter(environment.gpu));
  let speed: Promise<ProductSpeed> | undefined;
  return async (spec) => {
    const found = await adapter;
    if (!found?.software) return undefined;
    speed ??= softwareSpeed(environment);
    const { flopsPerMs, tinyMs } = await speed;
    const stepMs = Math.max(stepFlops(spec) / flopsPerMs, MIN_DISPATCHES * tinyMs) / MARGIN;
    return {
      label: engineLabel({ name: 'webgpu', ...found }),
      stepsPerSecond: 1000 / stepMs,
    };
  };
}
