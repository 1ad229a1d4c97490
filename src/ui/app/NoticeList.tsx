import { type ReactNode, useId } from 'react';
import { pageText } from '../../messages/en/page';

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

interface NoticeListProps {
  readonly problems: readonly { readonly field: string; readonly message: ReactNode }[];
  onDismiss(field: string): void;
  /** Further messages. */
  readonly children?: ReactNode;
}

/** Messages of a view: what was wrong with what was asked, and whatever else there is to say. */
export function NoticeList({ problems, onDismiss, children }: NoticeListProps) {
  return (
    <ul className="notices" aria-live="polite" aria-label={pageText.messages}>
      {problems.map(({ field, message }, i) => (
        <Notice
          key={typeof message === 'string' ? field + message : `${field} ${i}`}
          tone="problem"
          message={message}
          onDismiss={() => onDismiss(field)}
        />
      ))}
      {children}
    </ul>
  );
}
