import { useEffect, useState } from 'react';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import { engineText } from '../../messages/wording/engines';
import { useSweepController, useSweepState } from './sweepContext';
import { clockText } from './sweepProgressText';

const buttonsText = sweepsText;

const ICONS = {
  start: 'M4 2.5v11l9-5.5z',
  pause: 'M4 2.5h3v11H4zM9 2.5h3v11H9z',
  stop: 'M3.5 3.5h9v9h-9z',
} as const;

const Icon = ({ name }: { readonly name: keyof typeof ICONS }) => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);

/** Start, Pause and Go on are one button, so that the keyboard's focus stays where it is. */
export function SweepButtons() {
  const controller = useSweepController();
  const going = useSweepState(({ status }) => status === 'starting' || status === 'running');
  const paused = useSweepState(({ status }) => status === 'paused');
  const nothing = useSweepState(
    ({ planned, tables }) =>
      planned.length === 0 ||
      planned.every(({ name, grid, size }) => {
        const there = tables[name];
        return there?.grid === grid && there.rows.length >= size;
      }),
  );
  const isOver = !going && !paused && nothing;
  const act = going ? controller.pause : paused ? controller.resume : controller.start;
  return (
    <div className="transport">
      <button
        type="button"
        className="primary"
        aria-disabled={isOver}
        title={isOver ? buttonsText.nothingLeft : undefined}
        onClick={act}
      >
        <Icon name={going ? 'pause' : 'start'} />
        {going ? buttonsText.pause : paused ? buttonsText.goOn : buttonsText.start}
      </button>
      <button
        type="button"
        aria-disabled={!going && !paused}
        title={buttonsText.aboutStop}
        onClick={controller.stop}
      >
        <Icon name="stop" />
        {buttonsText.stop}
      </button>
    </div>
  );
}

const readOutsText = sweepsText;

/** How far the sweeps of these names are: runs that ended, time, and what computes them. */
export function SweepReadOuts({ names }: { readonly names: readonly string[] }) {
  const controller = useSweepController();
  const sum = (of: (name: string) => number | undefined) =>
    names.reduce((total, name) => total + (of(name) ?? 0), 0);
  const ended = useSweepState(({ tables }) => sum((name) => tables[name]?.rows.length));
  const size = useSweepState(({ tables, planned }) =>
    sum((name) => (tables[name] ?? planned.find((table) => table.name === name))?.size),
  );
  const engine = useSweepState((state) => state.engine && engineText(state.engine));
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
        <dd>{clockText(controller.elapsedMs())}</dd>
      </div>
      <div className="engine">
        <dt>{readOutsText.engine}</dt>
        <dd>{engine ?? '–'}</dd>
      </div>
    </dl>
  );
}
