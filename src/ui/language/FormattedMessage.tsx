import { Fragment, type ReactNode } from 'react';

interface FormattedMessageProps {
  /** A message in which `{name}` stands for a part. */
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A message with parts that are more than words: a link, a key, something stressed. Each language has its own order. */
export const FormattedMessage = ({ text, parts }: FormattedMessageProps) =>
  text.split(/\{(\w+)\}/).map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a message never change places.
    <Fragment key={i}>{i % 2 ? parts[piece] : piece}</Fragment>
  ));
