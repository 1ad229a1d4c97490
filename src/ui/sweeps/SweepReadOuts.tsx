import { useEffect, useState } from 'react';
import { clockText } from './clockText';
import { useSweepBench, useSweeps } from './sweepContext';

/** How far the sweeps of these names are: runs that ended, time, and what computes them. */
export function SweepReadOuts({ names }: { readonly names: readonly string[] }) {
  const bench = useSweepBench();
  const sum = (of: (name: string) => number | undefined) =>
    names.reduce((total, name) => total + (of(name) ?? 0), 0);
  const ended = useSweeps(({ sheets }) => sum((name) => sheets[name]?.rows.length));
  const size = useSweeps(({ sheets, wanted }) =>
    sum((name) => (sheets[name] ?? wanted.find((sheet) => sheet.name === name))?.size),
  );
  const engine = useSweeps((state) => state.engine?.label);
  const counts = useSweeps(({ status }) => status === 'starting' || status === 'running');
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!counts) return;
    const timer = setInterval(() => setTick((tick) => tick + 1), 500);
    return () => clearInterval(timer);
  }, [counts]);
  return (
    <dl className="readouts">
      <div>
        <dt>Runs ended</dt>
        <dd>
          {ended} of {size}
        </dd>
      </div>
      <div>
        <dt>Time</dt>
        <dd>{clockText(bench.elapsedMs())}</dd>
      </div>
      <div className="engine">
        <dt>Engine</dt>
        <dd>{engine ?? '–'}</dd>
      </div>
    </dl>
  );
}
