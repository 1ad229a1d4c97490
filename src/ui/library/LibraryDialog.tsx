import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { bytesText } from '../../run/bytesText';
import { SHELF_LIMITS } from '../../store/shelf/dropped';
import type { Library } from '../../store/shelf/library';
import { DialogButton } from '../DialogButton';
import { useLab } from '../labContext';
import { SavedRunItem } from './SavedRunItem';

/** What came of the last action, and the way back from deleting. */
function LibraryNews({ library }: { readonly library: Library }) {
  const message = useStore(library.store, (state) => state.message);
  const canUndo = useStore(library.store, (state) => state.canUndo);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that deleted it is gone with its run, and the keyboard's place with it.
  useEffect(() => {
    if (canUndo && message) undo.current?.focus();
  }, [canUndo, message]);
  return (
    <p className="library-news" aria-live="polite">
      {message}{' '}
      {canUndo && (
        <button ref={undo} type="button" onClick={() => void library.undo()}>
          Undo
        </button>
      )}
    </p>
  );
}

function SavedRuns({ library }: { readonly library: Library }) {
  const runs = useStore(library.store, (state) => state.runs);
  const list = useRef<HTMLUListElement>(null);
  if (!runs) return null;
  if (runs.length === 0) return <p>No run is kept yet. Press Run, and the first one will be.</p>;
  const bytes = runs.reduce((sum, run) => sum + run.bytes, 0);
  return (
    <>
      <p>
        {runs.length === 1 ? '1 run' : `${runs.length} runs`}, {bytesText(bytes)}
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

/** The button "Library" and the dialog it opens: the runs that this browser keeps. */
export function LibraryDialog() {
  const { library, leaving } = useLab();
  if (!library) return null;
  return (
    <DialogButton
      opener="Library"
      press="library"
      openerTitle="The runs that are kept in this browser"
      title="Library"
      onOpen={() => {
        leaving(); // the run on the page is in the list as it is now
        void library.refresh();
      }}
    >
      <p>
        Every run is kept in this browser and nowhere else: its curves, and a checkpoint from which
        it goes on at the exact step. Of runs that are not pinned, the last {SHELF_LIMITS.runs}{' '}
        stay, up to {bytesText(SHELF_LIMITS.bytes)}.
      </p>
      <LibraryNews library={library} />
      <SavedRuns library={library} />
    </DialogButton>
  );
}
