import { useStore } from 'zustand';
import { pageText } from '../../messages/en/page';
import { LANGUAGES } from '../../messages/languages';
import { Notice } from '../app/NoticeList';
import { pageLanguage } from './language';

/** Says which language could not be loaded; the page is readable meanwhile, in English or in the language that it had. */
export function LanguageNotice() {
  const failed = useStore(pageLanguage, (state) => state.failed);
  return (
    <ul className="notices" aria-live="polite" aria-label={pageText.aboutLanguage}>
      {failed && (
        <Notice
          tone="problem"
          message={pageText.languageFailed({
            language: failed === 'pseudo' ? failed : LANGUAGES[failed],
          })}
          onDismiss={() => pageLanguage.setState({ failed: undefined })}
        />
      )}
    </ul>
  );
}
