import { lazy, Suspense, useState } from 'react';
import { openersText } from '../../messages/en/openersText';
import { pageText } from '../../messages/en/pageText';
import { DialogButton } from '../DialogButton';
import { useLab } from '../labContext';

const words = openersText.library;

const SavedRuns = lazy(() =>
  import('./SavedRuns').then(({ SavedRuns }) => ({ default: SavedRuns })),
);

/** The button "Library" and the dialog it opens: the runs that this browser keeps. The list is loaded when it first opens. */
export function LibraryDialog() {
  const { library, leaving } = useLab();
  const [isAsked, setIsAsked] = useState(false);
  if (!library) return null;
  return (
    <DialogButton
      opener={words.button}
      press="library"
      openerTitle={words.about}
      title={words.title}
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
