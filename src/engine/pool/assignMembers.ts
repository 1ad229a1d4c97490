/**
 * Deals jobs of known costs to workers so that all are done at about the same time: the longest first, each to whoever has
 * least. Returns each worker's jobs, in order; no worker goes without one.
 */
export function assignMembers(costs: readonly number[], workers: number): number[][] {
  const shares = Array.from({ length: Math.min(workers, costs.length) }, () => ({
    jobs: [] as number[],
    load: 0,
  }));
  const longestFirst = costs
    .map((cost, job) => ({ cost, job }))
    .sort((a, b) => b.cost - a.cost || a.job - b.job);
  for (const { cost, job } of longestFirst) {
    const least = shares.reduce((a, b) => (b.load < a.load ? b : a));
    least.jobs.push(job);
    least.load += cost;
  }
  return shares.map(({ jobs }) => jobs.sort((a, b) => a - b));
}
