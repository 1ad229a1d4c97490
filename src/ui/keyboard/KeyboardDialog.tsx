import { lazy, Suspense, useState } from 'react';
import { pageText } from '../../messages/en/page';
import { DialogButton } from '../dialogs/DialogButton';
import { useShortcuts } from './useShortcuts';

const KeyboardHelp = lazy(() =>
  import('./KeyboardHelp').then((made) => ({ default: made.KeyboardHelp })),
);

/** The shortcuts, the button that opens their help, and the announcements. */
export function KeyboardDialog() {
  const [isAsked, setIsAsked] = useState(false);
  useShortcuts();
  return (
    <DialogButton
      opener={pageText.keyboard}
      openerTitle={pageText.keyboardIs}
      shortcut="keyboard"
      title={pageText.keyboardTitle}
      onOpen={() => setIsAsked(true)}
    >
      {isAsked && (
        <Suspense fallback={<p>{pageText.loading}</p>}>
          <KeyboardHelp />
        </Suspense>
      )}
    </DialogButton>
  );
}
