import type { ConditionsLine } from '../benchLine';

/** What it was measured on, in a few sentences. */
export function conditionsText({ conditions }: ConditionsLine): string {
  const { browser, adapter, crossOriginIsolated, contenders, cores, processor, node, peers } =
    conditions;
  const isolated = crossOriginIsolated ? ', cross-origin isolated' : '';
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  const labels = Object.entries(contenders).map(([name, label]) => `${name}: ${label}`);
  return [
    `Headless Chromium ${browser}${isolated}, WebGPU on ${adapter}, ${cores} cores of ${processor}, Node ${node};`,
    `${versions.join(', ')}; ${labels.join('; ')}. The run took ${conditions.seconds} s; load before it: ${conditions.otherLoad.toFixed(1)}.`,
  ].join(' ');
}
