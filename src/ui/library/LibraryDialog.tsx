import { lazy, Suspense, useState } from 'react';
import { dialogButtonsText, pageText } from '../../messages/en/page';
import { DialogButton } from '../dialogs/DialogButton';
import { useLab } from '../lab/labContext';

const messages = dialogButtonsText.library;

const SavedRuns = lazy(() =>
  import('./SavedRuns').then(({ SavedRuns }) => ({ default: SavedRuns })),
);

/** The button "Library" and the dialog it opens: the runs that this browser keeps. The list is loaded when it first opens. */
export function LibraryDialog() {
  const { library, saveNow: leaving } = useLab();
  const [isAsked, setIsAsked] = useState(false);
  if (!library) return null;
  return (
    <DialogButton
      opener={messages.button}
      shortcut="library"
      openerTitle={messages.about}
      title={messages.title}
      onOpen={() => {
        setIsAsked(true);
        leaving(); // the run on the page is in the list as it is now
        void library.refresh();
      }}
    >
      {isAsked && (
        <Suspense fallback={<p>{pageText.loading}</p>}>
          <SavedRuns library={library} />
        </Suspense>
      )}
    </DialogButton>
  );
}
