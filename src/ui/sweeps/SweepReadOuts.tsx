import { useEffect, useState } from 'react';
import { sweepsText } from '../../messages/en/sweepsText';
import { groupedNumber } from '../../run/settingText';
import { clockText } from './clockText';
import { useSweepController, useSweepState } from './sweepContext';

const readOutsText = sweepsText;

/** How far the sweeps of these names are: runs that ended, time, and what computes them. */
export function SweepReadOuts({ names }: { readonly names: readonly string[] }) {
  const bench = useSweepController();
  const sum = (of: (name: string) => number | undefined) =>
    names.reduce((total, name) => total + (of(name) ?? 0), 0);
  const ended = useSweepState(({ tables: sheets }) => sum((name) => sheets[name]?.rows.length));
  const size = useSweepState(({ tables: sheets, planned: wanted }) =>
    sum((name) => (sheets[name] ?? wanted.find((sheet) => sheet.name === name))?.size),
  );
  const engine = useSweepState((state) => state.engine?.label);
  const counts = useSweepState(({ status }) => status === 'starting' || status === 'running');
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!counts) return;
    const timer = setInterval(() => setTick((tick) => tick + 1), 500);
    return () => clearInterval(timer);
  }, [counts]);
  return (
    <dl className="readouts">
      <div>
        <dt>{readOutsText.runsEnded}</dt>
        <dd>{readOutsText.endedOf({ ended: groupedNumber(ended), size: groupedNumber(size) })}</dd>
      </div>
      <div>
        <dt>{readOutsText.time}</dt>
        <dd>{clockText(bench.elapsedMs())}</dd>
      </div>
      <div className="engine">
        <dt>{readOutsText.engine}</dt>
        <dd>{engine ?? '–'}</dd>
      </div>
    </dl>
  );
}
