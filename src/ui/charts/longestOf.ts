/** Of several runs' steps those that reach furthest; none where there are no runs. */
export const longestSteps = (runs: readonly Float64Array[]): Float64Array =>
  runs.reduce(
    (longest, steps) => ((steps.at(-1) ?? -1) > (longest.at(-1) ?? -1) ? steps : longest),
    new Float64Array(0),
  );
