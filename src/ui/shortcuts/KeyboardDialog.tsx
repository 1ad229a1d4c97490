import { lazy, Suspense, useState } from 'react';
import { DialogButton } from '../DialogButton';
import { useShortcuts } from './useShortcuts';

const KeyboardSheet = lazy(() =>
  import('./KeyboardSheet').then((made) => ({ default: made.KeyboardSheet })),
);

/** The shortcuts, the button that tells of them, and what is heard of the lab. */
export function KeyboardDialog() {
  const [isAsked, setIsAsked] = useState(false);
  useShortcuts();
  return (
    <DialogButton
      opener="Keyboard"
      openerTitle="Shortcuts, spoken progress, and sound"
      press="keyboard"
      title="Keyboard and sound"
      onOpen={() => setIsAsked(true)}
    >
      {isAsked && (
        <Suspense fallback={<p>Loading …</p>}>
          <KeyboardSheet />
        </Suspense>
      )}
    </DialogButton>
  );
}
