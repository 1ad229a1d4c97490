import { useId } from 'react';

interface ConfirmQuestionProps {
  readonly question: string;
  /** What one can do, the safest first: it has the focus. */
  readonly answers: readonly { readonly label: string; readonly act: () => void }[];
}

/** A question that has to be answered before something is lost. */
export function ConfirmQuestion({ question, answers }: ConfirmQuestionProps) {
  const id = useId();
  return (
    <div className="question" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <div>
        {answers.map(({ label, act }, i) => (
          // biome-ignore lint/a11y/noAutofocus: it appears on a press of a button, and asks about it
          <button key={label} type="button" autoFocus={i === 0} onClick={act}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
