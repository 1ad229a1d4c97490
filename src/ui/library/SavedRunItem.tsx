import { percentText } from '../../run/percentText';
import { groupedNumber } from '../../run/settingText';
import { runTitle } from '../../store/runTitle';
import { type Library, listedName } from '../../store/shelf/library';
import { MOST_LETTERS } from '../../store/shelf/readWords';
import type { ListedRun } from '../../store/shelf/savedRun';
import { WordField } from './WordField';

/** How far it came, in words. */
function wayText({ phase, step, inForce, testAccuracy }: ListedRun): string {
  const of = `step ${groupedNumber(step)} of ${groupedNumber(inForce.maxSteps)}`;
  const test = Number.isNaN(testAccuracy) ? '' : `, test accuracy ${percentText(testAccuracy)}`;
  return `${phase}, ${of}${test}`;
}

const dateText = (ms: number) =>
  new Date(ms).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });

interface SavedRunItemProps {
  readonly run: ListedRun;
  readonly library: Library;
  /** It is the run on the page. */
  readonly isCurrent: boolean;
  /** It has been put on the page. */
  onOpened(): void;
}

/** One run of the library: what it is, what people say of it, and what can be done with it. */
export function SavedRunItem({ run, library, isCurrent, onOpened }: SavedRunItemProps) {
  const { id, isPinned } = run;
  const name = listedName(run);

  function pin() {
    // A browser that is short of room is asked not to take what somebody wants to keep.
    if (!isPinned) void navigator.storage?.persist?.();
    void library.describe(id, { isPinned: !isPinned });
  }
  async function open() {
    if (await library.open(id)) onOpened();
  }
  return (
    <li className="saved">
      <WordField
        className="saved-name"
        label={`Name of ${name}`}
        placeholder={runTitle(run)}
        maxLength={MOST_LETTERS.name}
        value={run.name}
        write={(text) => library.describe(id, { name: text })}
      />
      <p>
        {isCurrent && <b>On the page now: </b>}
        <span>{dateText(run.writtenAt)}</span> · {wayText(run)}
      </p>
      <WordField
        label={`Note on ${name}`}
        placeholder="Note"
        maxLength={MOST_LETTERS.note}
        value={run.note}
        write={(text) => library.describe(id, { note: text })}
      />
      <div className="saved-actions">
        <button
          type="button"
          aria-label={`Open ${name}`}
          title="It rests at its last checkpoint; Run goes on from there"
          disabled={isCurrent}
          onClick={open}
        >
          Open
        </button>
        <button
          type="button"
          aria-label={`Compare ${name}`}
          title="Show it on the charts beside the run that is there"
          disabled={isCurrent}
          onClick={() => void library.compare(id)}
        >
          Compare
        </button>
        <button
          type="button"
          aria-label={`Pin ${name}`}
          aria-pressed={isPinned}
          title="Never drop it to make room for others"
          onClick={pin}
        >
          {isPinned ? 'Pinned' : 'Pin'}
        </button>
        <button
          type="button"
          aria-label={`Delete ${name}`}
          disabled={isCurrent}
          onClick={() => void library.remove(id)}
        >
          Delete
        </button>
      </div>
    </li>
  );
}
