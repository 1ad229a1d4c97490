import { lazy, Suspense, useState } from 'react';
import { DialogButton } from '../DialogButton';
import { useLab } from '../labContext';

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
      opener="Library"
      press="library"
      openerTitle="The runs that are kept in this browser"
      title="Library"
      onOpen={() => {
        setIsAsked(true);
        leaving(); // the run on the page is in the list as it is now
        void library.refresh();
      }}
    >
      {isAsked && (
        <Suspense fallback={<p>Loading …</p>}>
          <SavedRuns library={library} />
        </Suspense>
      )}
    </DialogButton>
  );
}
