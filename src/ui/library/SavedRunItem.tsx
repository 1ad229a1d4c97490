import { phasesText } from '../../messages/en/phasesText';
import { savedRunsText } from '../../messages/en/savedRunsText';
import { locale } from '../../messages/said';
import { percentText } from '../../run/percentText';
import { groupedNumber } from '../../run/settingText';
import { runTitle } from '../../store/runTitle';
import { type Library, listedName } from '../../store/shelf/library';
import { MOST_LETTERS } from '../../store/shelf/readWords';
import type { ListedRun } from '../../store/shelf/savedRun';
import { WordField } from './WordField';

const words = savedRunsText;

/** How far it came, in words. */
function wayText({ phase, step, inForce, testAccuracy }: ListedRun): string {
  const way = {
    phase: phasesText[phase].word,
    step: groupedNumber(step),
    of: groupedNumber(inForce.maxSteps),
  };
  return Number.isNaN(testAccuracy)
    ? words.way(way)
    : words.wayWithTest({ ...way, test: percentText(testAccuracy) });
}

const dateText = (ms: number) =>
  new Date(ms).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });

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
        label={words.nameOf({ name })}
        placeholder={runTitle(run)}
        maxLength={MOST_LETTERS.name}
        value={run.name}
        write={(text) => library.describe(id, { name: text })}
      />
      <p>
        {isCurrent && <b>{words.onThePage} </b>}
        <span>{dateText(run.writtenAt)}</span> · {wayText(run)}
      </p>
      <WordField
        label={words.noteOn({ name })}
        placeholder={words.note}
        maxLength={MOST_LETTERS.note}
        value={run.note}
        write={(text) => library.describe(id, { note: text })}
      />
      <div className="saved-actions">
        <button
          type="button"
          aria-label={words.openOne({ name })}
          title={words.aboutOpen}
          disabled={isCurrent}
          onClick={open}
        >
          {words.open}
        </button>
        <button
          type="button"
          aria-label={words.compareOne({ name })}
          title={words.aboutCompare}
          disabled={isCurrent}
          onClick={() => void library.compare(id)}
        >
          {words.compare}
        </button>
        <button
          type="button"
          aria-label={words.pinOne({ name })}
          aria-pressed={isPinned}
          title={words.aboutPin}
          onClick={pin}
        >
          {isPinned ? words.pinned : words.pin}
        </button>
        <button
          type="button"
          aria-label={words.deleteOne({ name })}
          disabled={isCurrent}
          onClick={() => void library.remove(id)}
        >
          {words.delete}
        </button>
      </div>
    </li>
  );
}
