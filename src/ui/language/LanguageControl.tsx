import { useId } from 'react';
import { LANGUAGE_NAMES, LANGUAGES } from '../../messages/languages';
import { usePageUrl } from '../app/pageUrl';
import { languagePreference } from './language';

/**
 * Which language the page speaks, said in both: who is lost in one finds the other. Another one loads the page anew; a run
 * goes on from its checkpoint then, as after any reload.
 */
export function LanguageControl() {
  const address = usePageUrl();
  const name = useId();
  function choose(language: (typeof LANGUAGE_NAMES)[number]) {
    languagePreference.choose(language);
    // Where nothing can be remembered, the address has to say it.
    const { isForgotten } = languagePreference.store.getState();
    address.setLanguage(isForgotten ? language : undefined);
    location.reload();
  }
  return (
    <fieldset className="scale languages">
      <legend>Language · Idioma</legend>
      {LANGUAGE_NAMES.map((option) => (
        <label key={option} lang={option}>
          <input
            type="radio"
            name={name}
            checked={document.documentElement.lang === option}
            onChange={() => choose(option)}
          />
          {LANGUAGES[option]}
        </label>
      ))}
    </fieldset>
  );
}
