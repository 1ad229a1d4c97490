import { useState } from 'react';
import { pageText } from '../../messages/en/page';
import { DialogButton } from '../dialogs/DialogButton';
import { lazyPart } from '../parts/lazyPart';
import { useShortcuts } from './useShortcuts';

const KeyboardHelp = lazyPart(() =>
  import('./KeyboardHelp').then(({ KeyboardHelp }) => KeyboardHelp),
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
      {isAsked && <KeyboardHelp />}
    </DialogButton>
  );
}
