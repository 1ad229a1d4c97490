import { useId } from 'react';
import { useStore } from 'zustand';
import { LANGUAGE_NAMES, LANGUAGES } from '../../messages/languages';
import { usePageUrl } from '../app/pageUrl';
import { changeLanguage, languagePreference, pageLanguage } from './language';

/** The choice of the page's language, each option in its own language. The change needs no reload: a run goes on. */
export function LanguageControl() {
  const pageUrl = usePageUrl();
  const name = useId();
  const current = useStore(pageLanguage, (state) => state.current);
  function choose(language: (typeof LANGUAGE_NAMES)[number]) {
    languagePreference.choose(language);
    // Where nothing can be remembered, the URL has to say it.
    const { isForgotten } = languagePreference.store.getState();
    pageUrl.setLanguage(isForgotten ? language : undefined);
    void changeLanguage(language);
  }
  return (
    <fieldset className="radio-row languages">
      <legend>Language · Idioma</legend>
      {LANGUAGE_NAMES.map((option) => (
        <label key={option} lang={option}>
          <input
            type="radio"
            name={name}
            checked={current === option}
            onChange={() => choose(option)}
          />
          {LANGUAGES[option]}
        </label>
      ))}
    </fieldset>
  );
}
