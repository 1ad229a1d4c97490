import { useState } from 'react';
import { savedRunsText } from '../../messages/en/dialogs';
import { phasesText } from '../../messages/en/runStatus';
import { groupedNumber, reachedPercent } from '../../messages/format/numbers';
import { currentLocale } from '../../messages/locale';
import type { Library } from '../../store/persistence/library';
import { ANNOTATION_LENGTHS } from '../../store/persistence/readSavedRun';
import type { ListedRun } from '../../store/persistence/savedRun';
import { useLab, useLabState } from '../lab/labContext';
import { runTitle } from '../runs/runName';
import { listedName } from './libraryText';

interface AnnotationFieldProps {
  readonly className?: string;
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly value: string;
  /** What was typed is done: on Enter, or as the focus leaves. */
  write(value: string): Promise<void>;
}

/** A line of text that people write about a run. */
function AnnotationField({ label, value, write, ...rest }: AnnotationFieldProps) {
  const [draft, setDraft] = useState<string>();
  async function done() {
    if (draft !== undefined && draft.trim() !== value) await write(draft.trim());
    setDraft(undefined);
  }
  return (
    <input
      {...rest}
      type="text"
      aria-label={label}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => event.key === 'Enter' && void done()}
    />
  );
}

const messages = savedRunsText;

/** How far a run came. */
type Progress = Pick<ListedRun, 'phase' | 'step' | 'inForce' | 'testAccuracy'>;

/** The same in words. */
function progressText({ phase, step, inForce, testAccuracy }: Progress): string {
  const way = {
    phase: phasesText[phase],
    step: groupedNumber(step),
    of: groupedNumber(inForce.maxSteps),
  };
  return Number.isNaN(testAccuracy)
    ? messages.way(way)
    : messages.wayWithTest({ ...way, test: reachedPercent(testAccuracy) });
}

const dateText = (ms: number) =>
  new Date(ms).toLocaleString(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' });

/** How far the run on the page is now: what is saved of it is some seconds old, and the page says otherwise beside it. */
function CurrentProgress({ run }: { readonly run: ListedRun }) {
  const lab = useLab();
  const { phase, step, runConfig } = useLabState((state) => state);
  const testAccuracy = lab.shownColumns().testAccuracy.at(-1) ?? Number.NaN;
  const inForce = runConfig ?? run.inForce;
  return <>{progressText({ phase: phase.name, step, inForce, testAccuracy })}</>;
}

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
    void library.annotate(id, { isPinned: !isPinned });
  }
  async function open() {
    if (await library.open(id)) onOpened();
  }
  return (
    <li className="saved">
      <AnnotationField
        className="saved-name"
        label={messages.nameOf({ name })}
        placeholder={runTitle(run)}
        maxLength={ANNOTATION_LENGTHS.name}
        value={run.name}
        write={(text) => library.annotate(id, { name: text })}
      />
      <p>
        {isCurrent && <b>{messages.onThePage} </b>}
        <span>{dateText(run.writtenAt)}</span> ·{' '}
        {isCurrent ? <CurrentProgress run={run} /> : progressText(run)}
      </p>
      <AnnotationField
        label={messages.noteOn({ name })}
        placeholder={messages.note}
        maxLength={ANNOTATION_LENGTHS.note}
        value={run.note}
        write={(text) => library.annotate(id, { note: text })}
      />
      <div className="saved-actions">
        <button
          type="button"
          aria-label={messages.openOne({ name })}
          title={messages.aboutOpen}
          disabled={isCurrent}
          onClick={open}
        >
          {messages.open}
        </button>
        <button
          type="button"
          aria-label={messages.compareOne({ name })}
          title={messages.aboutCompare}
          disabled={isCurrent}
          onClick={() => void library.compare(id)}
        >
          {messages.compare}
        </button>
        <button
          type="button"
          aria-label={messages.pinOne({ name })}
          aria-pressed={isPinned}
          title={messages.aboutPin}
          onClick={pin}
        >
          {isPinned ? messages.pinned : messages.pin}
        </button>
        <button
          type="button"
          aria-label={messages.deleteOne({ name })}
          disabled={isCurrent}
          onClick={() => void library.remove(id)}
        >
          {messages.delete}
        </button>
      </div>
    </li>
  );
}
