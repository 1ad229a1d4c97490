import { type ReactNode, useId } from 'react';
import { pageText } from '../messages/en/pageText';

interface NoticeProps {
  readonly tone: 'problem' | 'note';
  readonly message: ReactNode;
  onDismiss(): void;
}

/** A message in a list of messages, which can be dismissed. */
export function Notice({ tone, message, onDismiss }: NoticeProps) {
  const id = useId();
  return (
    <li className={`notice ${tone}`}>
      <span id={id}>{message}</span>
      <button type="button" aria-label={pageText.dismiss} aria-describedby={id} onClick={onDismiss}>
        ✕
      </button>
    </li>
  );
}
