import type { ReactNode } from 'react';
import { pageText } from '../messages/en/pageText';
import type { Problem } from '../run/problem';
import { Notice } from './Notice';

interface NoticeListProps {
  readonly problems: readonly Pick<Problem, 'field' | 'message'>[];
  onDismiss(field: string): void;
  /** Further messages. */
  readonly children?: ReactNode;
}

/** Messages of a view: what was wrong with what was asked, and whatever else there is to say. */
export function NoticeList({ problems, onDismiss, children }: NoticeListProps) {
  return (
    <ul className="notices" aria-live="polite" aria-label={pageText.messages}>
      {problems.map(({ field, message }) => (
        <Notice
          key={field + message}
          tone="problem"
          message={message}
          onDismiss={() => onDismiss(field)}
        />
      ))}
      {children}
    </ul>
  );
}
