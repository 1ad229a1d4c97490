import { sweepsText } from '../../messages/en/sweepsText';
import { useSweepController, useSweepState } from './sweepContext';

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
  const bench = useSweepController();
  const going = useSweepState(({ status }) => status === 'starting' || status === 'running');
  const paused = useSweepState(({ status }) => status === 'paused');
  const nothing = useSweepState(
    ({ planned: wanted, tables: sheets }) =>
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
        onClick={bench.stop}
      >
        <Icon name="stop" />
        {buttonsText.stop}
      </button>
    </div>
  );
}
