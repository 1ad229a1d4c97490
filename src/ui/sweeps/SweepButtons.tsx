import { sweepsText } from '../../messages/en/sweepsText';
import { useSweepBench, useSweeps } from './sweepContext';

const words = sweepsText;

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
  const bench = useSweepBench();
  const going = useSweeps(({ status }) => status === 'starting' || status === 'running');
  const paused = useSweeps(({ status }) => status === 'paused');
  const nothing = useSweeps(
    ({ wanted, sheets }) =>
      wanted.length === 0 ||
      wanted.every(({ name, grid, size }) => {
        const there = sheets[name];
        return there?.grid === grid && there.rows.length >= size;
      }),
  );
  const isOver = !going && !paused && nothing;
  const act = going ? bench.pause : paused ? bench.resume : bench.start;
  return (
    <div className="transport">
      <button
        type="button"
        className="primary"
        aria-disabled={isOver}
        title={isOver ? words.nothingLeft : undefined}
        onClick={act}
      >
        <Icon name={going ? 'pause' : 'start'} />
        {going ? words.pause : paused ? words.goOn : words.start}
      </button>
      <button
        type="button"
        aria-disabled={!going && !paused}
        title={words.aboutStop}
        onClick={bench.stop}
      >
        <Icon name="stop" />
        {words.stop}
      </button>
    </div>
  );
}
