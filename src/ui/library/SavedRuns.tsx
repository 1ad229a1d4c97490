import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { savedRunsText } from '../../messages/en/dialogs';
import { pageText } from '../../messages/en/page';
import { bytesText } from '../../messages/format/bytes';
import { groupedNumber } from '../../messages/format/numbers';
import type { Library } from '../../store/persistence/library';
import { LIBRARY_LIMITS } from '../../store/persistence/retention';
import { libraryMessageText } from './libraryText';
import { SavedRunItem } from './SavedRunItem';

const messages = savedRunsText;

/** What came of the last action, and the way back from deleting. */
function LibraryStatus({ library }: { readonly library: Library }) {
  const message = useStore(library.store, (state) => state.message);
  const canUndo = useStore(library.store, (state) => state.canUndo);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that deleted it is gone with its run, and the keyboard's place with it.
  useEffect(() => {
    if (canUndo && message) undo.current?.focus();
  }, [canUndo, message]);
  return (
    <p className="library-status" aria-live="polite">
      {message && libraryMessageText(message)}{' '}
      {canUndo && (
        <button ref={undo} type="button" onClick={() => void library.undo()}>
          {messages.undo}
        </button>
      )}
    </p>
  );
}

function RunList({ library }: { readonly library: Library }) {
  const runs = useStore(library.store, (state) => state.runs);
  const hasFailed = useStore(library.store, ({ message }) => message !== undefined);
  const list = useRef<HTMLUListElement>(null);

  if (!runs) {
    return (
      hasFailed && (
        <button type="button" onClick={() => void library.refresh()}>
          {pageText.tryAgain}
        </button>
      )
    );
  }
  if (runs.length === 0) return <p>{messages.none}</p>;
  const bytes = runs.reduce((sum, run) => sum + run.bytes, 0);
  return (
    <>
      <p>
        {messages.all({
          runs: groupedNumber(runs.length),
          count: runs.length,
          room: bytesText(bytes),
        })}
      </p>
      <ul className="library" ref={list}>
        {runs.map((run) => (
          <SavedRunItem
            key={run.id}
            run={run}
            library={library}
            isCurrent={run.id === library.current()}
            onOpened={() => list.current?.closest('dialog')?.close()}
          />
        ))}
      </ul>
    </>
  );
}

/** What the library says of itself, and its runs. */
export function SavedRuns({ library }: { readonly library: Library }) {
  useEffect(() => {
    const { runs, message } = library.store.getState();
    if (!runs && message) void library.refresh(); // what reads runs may come now, as this component has
  }, [library]);
  return (
    <>
      <p>
        {messages.about({
          most: groupedNumber(LIBRARY_LIMITS.runs),
          room: bytesText(LIBRARY_LIMITS.bytes),
        })}
      </p>
      <LibraryStatus library={library} />
      <RunList library={library} />
    </>
  );
}
