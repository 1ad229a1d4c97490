import { pageText } from '../../messages/en/page';
import { FormattedMessage } from '../language/FormattedMessage';
import { missingPartText } from './PartNotLoaded';

interface MissingPartProps {
  readonly cause: unknown;
  readonly onRetry: () => void;
}

/**
 * In place of a part of the page that is missing. Some browsers remember for as long as the page is open that a file did not
 * come, and a host may have another version by now: then only a reload helps.
 */
export const MissingPart = ({ cause, onRetry }: MissingPartProps) => (
  <div className="missing-part" role="alert">
    <p>{missingPartText(cause)}</p>
    <p>
      <button type="button" onClick={onRetry}>
        {pageText.tryAgain}
      </button>{' '}
      <FormattedMessage
        text={pageText.orReload}
        parts={{
          reload: (
            <button type="button" className="plain" onClick={() => location.reload()}>
              {pageText.reloadPage}
            </button>
          ),
        }}
      />
    </p>
  </div>
);
