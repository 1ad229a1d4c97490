import { useSyncExternalStore } from 'react';
import { currentLocale, onLocaleChange } from '../../messages/locale';

/** The locale of the page; the component, and all that it renders, renders again when the language changes. */
export const useLocale = (): string => useSyncExternalStore(onLocaleChange, currentLocale);
