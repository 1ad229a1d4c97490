import { useState } from 'react';
import { dialogButtonsText } from '../../messages/en/page';
import { DialogButton } from '../dialogs/DialogButton';
import { useLab } from '../lab/labContext';
import { lazyPart } from '../parts/lazyPart';

const messages = dialogButtonsText.library;

const SavedRuns = lazyPart(() => import('./SavedRuns').then(({ SavedRuns }) => SavedRuns));

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
      {isAsked && <SavedRuns library={library} />}
    </DialogButton>
  );
}
