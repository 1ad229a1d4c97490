import { useEffect, useState } from 'react';
import { clockText } from './clockText';
import { useSweepBench, useSweeps } from './sweepContext';

/** How far the sweep of this name is: runs that ended, time, and what computes it. */
export function SweepReadOuts({ name }: { readonly name: string }) {
  const bench = useSweepBench();
  const ended = useSweeps(({ sheets }) => sheets[name]?.rows.length ?? 0);
  const size = useSweeps(
    ({ sheets, wanted }) =>
      sheets[name]?.size ?? wanted.find((sheet) => sheet.name === name)?.size ?? 0,
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
